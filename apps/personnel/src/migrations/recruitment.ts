import { appendOnly, CODE, createTable, ID, SHA256 } from '@unionhall/database';

const STATE_CHANGE = (parent: string) =>
  `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state ${CODE} NULL, to_state ${CODE} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL,
   KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES ${parent} (id)`;

/** Recruitment: batches with their conditions, candidates, and the check of each condition. */
export const recruitmentMigrations = [
  createTable(
    2026120130041,
    'recruitment_batch',
    `id ${ID} NOT NULL PRIMARY KEY, name VARCHAR(100) NOT NULL, post_id ${ID} NOT NULL, places INT NOT NULL, registration_first DATE NOT NULL, registration_last DATE NOT NULL,
     written_weight INT NOT NULL, interview_weight INT NOT NULL, publicity_working_days INT NOT NULL, list_months INT NOT NULL, opened_by_id ${ID} NOT NULL, state ${CODE} NOT NULL, version INT NOT NULL,
     UNIQUE KEY name_once (name), KEY by_registration (registration_first, id), CONSTRAINT somebody_is_recruited CHECK (places > 0), CONSTRAINT registration_days CHECK (registration_first <= registration_last),
     CONSTRAINT weights_are_a_whole CHECK (written_weight + interview_weight = 10000), CONSTRAINT list_ends CHECK (list_months BETWEEN 1 AND 36), FOREIGN KEY (post_id) REFERENCES post (id)`,
  ),
  createTable(2026120130042, 'recruitment_batch_state_change', STATE_CHANGE('recruitment_batch')),
  ...appendOnly(2026120130043, 'recruitment_batch_state_change'),
  createTable(
    2026120130045,
    'recruitment_condition',
    `id ${ID} NOT NULL PRIMARY KEY, batch_id ${ID} NOT NULL, position INT NOT NULL, kind ${CODE} NOT NULL, text VARCHAR(200) NOT NULL, confirmed TINYINT(1) NOT NULL,
     UNIQUE KEY in_order (batch_id, position), CONSTRAINT no_bar CHECK (kind NOT IN ('age', 'personnel-status', 'rank')), FOREIGN KEY (batch_id) REFERENCES recruitment_batch (id)`,
  ),
  ...appendOnly(2026120130046, 'recruitment_condition'),
  createTable(
    2026120130048,
    'recruitment_candidate',
    `id ${ID} NOT NULL PRIMARY KEY, batch_id ${ID} NOT NULL, person_id ${ID} NOT NULL, source ${CODE} NOT NULL, source_document_sha256 ${SHA256} NOT NULL, registered_on DATE NOT NULL, state ${CODE} NOT NULL, version INT NOT NULL,
     UNIQUE KEY once_a_batch (batch_id, person_id), KEY by_person (person_id), KEY by_day (registered_on, id), FOREIGN KEY (batch_id) REFERENCES recruitment_batch (id), FOREIGN KEY (person_id) REFERENCES person (id)`,
  ),
  createTable(2026120130049, 'recruitment_candidate_state_change', STATE_CHANGE('recruitment_candidate')),
  ...appendOnly(2026120130050, 'recruitment_candidate_state_change'),
  createTable(
    2026120130052,
    'qualification_check',
    `id ${ID} NOT NULL PRIMARY KEY, candidate_id ${ID} NOT NULL, condition_id ${ID} NOT NULL, met TINYINT(1) NOT NULL, reason VARCHAR(500) NULL, document_sha256 ${SHA256} NULL, checked_by_id ${ID} NOT NULL, act_id ${ID} NOT NULL,
     UNIQUE KEY checked_once (candidate_id, condition_id), CONSTRAINT check_has_a_ground CHECK ((met = 1 AND document_sha256 IS NOT NULL) OR (met = 0 AND reason IS NOT NULL)),
     FOREIGN KEY (candidate_id) REFERENCES recruitment_candidate (id), FOREIGN KEY (condition_id) REFERENCES recruitment_condition (id)`,
  ),
  ...appendOnly(2026120130053, 'qualification_check'),
];

/** Those of them nobody changes a row of. */
export const recruitmentAppendOnly = ['recruitment_batch_state_change', 'recruitment_condition', 'recruitment_candidate_state_change', 'qualification_check'] as const;
