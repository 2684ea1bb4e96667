import { appendOnly, CODE, createTable, ID, migration, SHA256 } from '@unionhall/database';

/** The tests of a recruitment: anonymous numbers and marks, the panel and its sealed scores, and the list that comes of them. */
export const recruitmentTestMigrations = [
  migration(
    2026120130081,
    'number_and_mark_candidates',
    `ALTER TABLE recruitment_candidate ADD COLUMN IF NOT EXISTS test_number CHAR(6) NULL, ADD COLUMN IF NOT EXISTS written_mark INT NULL,
       ADD UNIQUE KEY IF NOT EXISTS number_once (batch_id, test_number), ADD CONSTRAINT IF NOT EXISTS written_mark_in_range CHECK (written_mark IS NULL OR (test_number IS NOT NULL AND written_mark BETWEEN 0 AND 10000))`,
    'ALTER TABLE recruitment_candidate DROP CONSTRAINT IF EXISTS written_mark_in_range, DROP KEY IF EXISTS number_once, DROP COLUMN IF EXISTS written_mark, DROP COLUMN IF EXISTS test_number',
  ),
  createTable(
    2026120130082,
    'test_mark_import',
    `id ${ID} NOT NULL PRIMARY KEY, batch_id ${ID} NOT NULL, file_sha256 ${SHA256} NOT NULL, previewed_rows JSON NOT NULL, previewed_by_id ${ID} NOT NULL, previewed_on DATE NOT NULL, committed_by_id ${ID} NULL, committed_on DATE NULL, version INT NOT NULL,
     KEY by_batch (batch_id, id), CONSTRAINT marks_committed_by_somebody CHECK ((committed_by_id IS NULL) = (committed_on IS NULL)), FOREIGN KEY (batch_id) REFERENCES recruitment_batch (id)`,
  ),
  createTable(
    2026120130083,
    'interview_panelist',
    `id ${ID} NOT NULL PRIMARY KEY, batch_id ${ID} NOT NULL, person_id ${ID} NOT NULL, UNIQUE KEY once (batch_id, person_id), KEY by_person (person_id),
     FOREIGN KEY (batch_id) REFERENCES recruitment_batch (id), FOREIGN KEY (person_id) REFERENCES person (id)`,
  ),
  ...appendOnly(2026120130084, 'interview_panelist'),
  createTable(
    2026120130086,
    'interview_score',
    `id ${ID} NOT NULL PRIMARY KEY, candidate_id ${ID} NOT NULL, person_id ${ID} NOT NULL, seal_sha256 ${SHA256} NOT NULL, sealed_content VARBINARY(1000) NOT NULL, submitted_at DATETIME(3) NOT NULL, version INT NOT NULL,
     UNIQUE KEY once (candidate_id, person_id), KEY by_person (person_id), FOREIGN KEY (candidate_id) REFERENCES recruitment_candidate (id), FOREIGN KEY (person_id) REFERENCES person (id)`,
  ),
  ...appendOnly(2026120130087, 'interview_score'),
  createTable(
    2026120130089,
    'eligible_list',
    `id ${ID} NOT NULL PRIMARY KEY, batch_id ${ID} NOT NULL, rule VARCHAR(64) NOT NULL, published_on DATE NOT NULL, publicity_last DATE NOT NULL, valid_until DATE NOT NULL, published_by_id ${ID} NOT NULL, version INT NOT NULL,
     UNIQUE KEY once_a_batch (batch_id), CONSTRAINT list_valid_after_publicity CHECK (published_on < publicity_last AND publicity_last < valid_until), FOREIGN KEY (batch_id) REFERENCES recruitment_batch (id)`,
  ),
  ...appendOnly(2026120130090, 'eligible_list'),
  createTable(
    2026120130092,
    'eligible_list_line',
    `id ${ID} NOT NULL PRIMARY KEY, list_id ${ID} NOT NULL, candidate_id ${ID} NOT NULL, person_id ${ID} NOT NULL, place INT NOT NULL, outcome ${CODE} NOT NULL, written_mark INT NOT NULL, interview_scores JSON NOT NULL, interview INT NOT NULL, composite INT NOT NULL,
     UNIQUE KEY one_place_each (list_id, place), UNIQUE KEY once_a_list (list_id, candidate_id), CONSTRAINT list_outcome CHECK (outcome IN ('eligible', 'reserve')),
     FOREIGN KEY (list_id) REFERENCES eligible_list (id), FOREIGN KEY (candidate_id) REFERENCES recruitment_candidate (id), FOREIGN KEY (person_id) REFERENCES person (id)`,
  ),
  ...appendOnly(2026120130093, 'eligible_list_line'),
  migration(
    2026120130111,
    'keep_by_which_document_a_candidate_declined',
    'ALTER TABLE recruitment_candidate ADD COLUMN IF NOT EXISTS declined_document VARCHAR(200) NULL',
    'ALTER TABLE recruitment_candidate DROP COLUMN IF EXISTS declined_document',
  ),
];

/** A pass mark of the written test, and the end of a recruitment nobody is left in. */
export const endOfRecruitmentMigrations = [
  migration(
    2026120170253,
    'pass_mark_and_cancelled_recruitments',
    `ALTER TABLE recruitment_batch ADD COLUMN IF NOT EXISTS written_pass_mark INT NOT NULL DEFAULT 0 AFTER interview_weight, ADD COLUMN IF NOT EXISTS cancellation_reason VARCHAR(500) NULL AFTER opened_by_id,
       ADD CONSTRAINT IF NOT EXISTS pass_mark_in_range CHECK (written_pass_mark BETWEEN 0 AND 10000), ADD CONSTRAINT IF NOT EXISTS recruitment_cancelled_with_reason CHECK ((state = 'cancelled') = (cancellation_reason IS NOT NULL))`,
    `ALTER TABLE recruitment_batch DROP CONSTRAINT IF EXISTS recruitment_cancelled_with_reason, DROP CONSTRAINT IF EXISTS pass_mark_in_range, DROP COLUMN IF EXISTS cancellation_reason, DROP COLUMN IF EXISTS written_pass_mark`,
  ),
];

/** Those of them nobody changes a row of. */
export const recruitmentTestAppendOnly = ['interview_panelist', 'interview_score', 'eligible_list', 'eligible_list_line'] as const;
