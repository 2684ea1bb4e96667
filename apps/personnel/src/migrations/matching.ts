import { appendOnly, CODE, createTable, ID, SHA256 } from '@unionhall/database';

/** Two-way selection: who and which posts take part, how each side ranked the other, and what came of it. */
export const matchingMigrations = [
  createTable(
    2026120130061,
    'post_matching',
    `id ${ID} NOT NULL PRIMARY KEY, name VARCHAR(100) NOT NULL, ranks_until DATE NOT NULL, opened_by_id ${ID} NOT NULL, state ${CODE} NOT NULL, version INT NOT NULL,
     UNIQUE KEY name_once (name), KEY by_day (ranks_until, id), CONSTRAINT matching_state CHECK (state IN ('open', 'matched'))`,
  ),
  createTable(
    2026120130062,
    'post_matching_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state ${CODE} NULL, to_state ${CODE} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL,
     KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES post_matching (id)`,
  ),
  ...appendOnly(2026120130063, 'post_matching_state_change'),
  createTable(
    2026120130065,
    'matching_post',
    `id ${ID} NOT NULL PRIMARY KEY, matching_id ${ID} NOT NULL, post_id ${ID} NOT NULL, places INT NOT NULL, UNIQUE KEY once (matching_id, post_id), CONSTRAINT matching_places CHECK (places > 0),
     FOREIGN KEY (matching_id) REFERENCES post_matching (id), FOREIGN KEY (post_id) REFERENCES post (id)`,
  ),
  ...appendOnly(2026120130066, 'matching_post'),
  createTable(
    2026120130068,
    'matching_person',
    `id ${ID} NOT NULL PRIMARY KEY, matching_id ${ID} NOT NULL, person_id ${ID} NOT NULL, UNIQUE KEY once (matching_id, person_id), KEY by_person (person_id),
     FOREIGN KEY (matching_id) REFERENCES post_matching (id), FOREIGN KEY (person_id) REFERENCES person (id)`,
  ),
  ...appendOnly(2026120130069, 'matching_person'),
  createTable(
    2026120130071,
    'post_ranking',
    `id ${ID} NOT NULL PRIMARY KEY, matching_id ${ID} NOT NULL, person_id ${ID} NOT NULL, post_ids JSON NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL, version INT NOT NULL,
     KEY by_matching (matching_id, id), FOREIGN KEY (matching_id, person_id) REFERENCES matching_person (matching_id, person_id)`,
  ),
  ...appendOnly(2026120130072, 'post_ranking'),
  createTable(
    2026120130074,
    'people_ranking',
    `id ${ID} NOT NULL PRIMARY KEY, matching_id ${ID} NOT NULL, post_id ${ID} NOT NULL, person_ids JSON NOT NULL, document_sha256 ${SHA256} NOT NULL, entered_by_id ${ID} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL, version INT NOT NULL,
     KEY by_matching (matching_id, id), FOREIGN KEY (matching_id, post_id) REFERENCES matching_post (matching_id, post_id)`,
  ),
  ...appendOnly(2026120130075, 'people_ranking'),
  createTable(
    2026120130077,
    'post_match',
    `id ${ID} NOT NULL PRIMARY KEY, matching_id ${ID} NOT NULL, person_id ${ID} NOT NULL, post_id ${ID} NULL, version INT NOT NULL, UNIQUE KEY once (matching_id, person_id), KEY by_person (person_id),
     FOREIGN KEY (matching_id, person_id) REFERENCES matching_person (matching_id, person_id), FOREIGN KEY (matching_id, post_id) REFERENCES matching_post (matching_id, post_id)`,
  ),
  ...appendOnly(2026120130078, 'post_match'),
];

/** Those of them nobody changes a row of. */
export const matchingAppendOnly = ['post_matching_state_change', 'matching_post', 'matching_person', 'post_ranking', 'people_ranking', 'post_match'] as const;
