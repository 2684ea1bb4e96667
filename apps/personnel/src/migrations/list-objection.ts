import { appendOnly, CODE, createTable, ID } from '@unionhall/database';

/** Objections to eligible lists, and their lives. */
export const listObjectionMigrations = [
  createTable(
    2026120160001,
    'eligible_list_objection',
    `id ${ID} NOT NULL PRIMARY KEY, list_id ${ID} NOT NULL, line_id ${ID} NOT NULL, candidate_id ${ID} NOT NULL, person_id ${ID} NOT NULL, text VARCHAR(2000) NOT NULL, state ${CODE} NOT NULL, raised_at DATETIME(3) NOT NULL, answer VARCHAR(2000) NULL, answered_by_id ${ID} NULL, answered_at DATETIME(3) NULL, version INT NOT NULL,
     KEY by_list (list_id, id), KEY by_line (line_id, id), KEY by_candidate (candidate_id, id), KEY by_person (person_id, id), CONSTRAINT list_objection_state CHECK (state IN ('open', 'rejected', 'upheld')),
     CONSTRAINT list_objection_answered CHECK ((state = 'open') = (answer IS NULL) AND (answer IS NULL) = (answered_by_id IS NULL) AND (answer IS NULL) = (answered_at IS NULL)),
     FOREIGN KEY (list_id) REFERENCES eligible_list (id), FOREIGN KEY (line_id) REFERENCES eligible_list_line (id), FOREIGN KEY (candidate_id) REFERENCES recruitment_candidate (id)`,
  ),
  createTable(
    2026120160002,
    'eligible_list_objection_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state ${CODE} NULL, to_state ${CODE} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL,
     KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES eligible_list_objection (id)`,
  ),
  ...appendOnly(2026120160003, 'eligible_list_objection_state_change'),
];

/** Those of them nobody changes a row of. */
export const listObjectionAppendOnly = ['eligible_list_objection_state_change'] as const;
