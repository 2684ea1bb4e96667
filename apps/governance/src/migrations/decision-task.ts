import { appendOnly, createTable, ID, type Migration, SHA256 } from '@unionhall/database';

/** Tables of tasks whose rows are only ever added. */
export const decisionTaskAppendOnlyTables = ['matter_task', 'decision_progress', 'decision_task_state_change'] as const;

/** What is to be done under decisions. */
export const decisionTaskMigrations: readonly Migration[] = [
  createTable(
    2026112810040,
    'matter_task',
    `id ${ID} NOT NULL PRIMARY KEY, matter_id ${ID} NOT NULL, title VARCHAR(200) NOT NULL, responsible_id ${ID} NOT NULL, due_on DATE NOT NULL,
     KEY by_matter (matter_id, id), FOREIGN KEY (matter_id) REFERENCES matter (id)`,
  ),
  ...appendOnly(2026112810041, 'matter_task'),
  createTable(
    2026112810043,
    'decision_task',
    `id ${ID} NOT NULL PRIMARY KEY, decision_id ${ID} NOT NULL, title VARCHAR(200) NOT NULL, responsible_id ${ID} NOT NULL, due_on DATE NOT NULL, state VARCHAR(32) NOT NULL,
     done_on DATE NULL, evidence_title VARCHAR(200) NULL, evidence_sha256 ${SHA256} NULL, version INT NOT NULL, KEY by_decision (decision_id, id),
     KEY by_responsible (responsible_id, due_on, id), KEY by_due (due_on, id), KEY by_state (state, due_on, id), CHECK (state IN ('open', 'done')),
     CHECK ((state = 'done') = (done_on IS NOT NULL)), CHECK ((done_on IS NULL) = (evidence_title IS NULL)), CHECK ((done_on IS NULL) = (evidence_sha256 IS NULL)),
     FOREIGN KEY (decision_id) REFERENCES decision (id)`,
  ),
  createTable(
    2026112810044,
    'decision_task_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state VARCHAR(32) NULL, to_state VARCHAR(32) NOT NULL, act_id ${ID} NOT NULL,
     at DATETIME(3) NOT NULL, KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES decision_task (id)`,
  ),
  ...appendOnly(2026112810045, 'decision_task_state_change'),
  createTable(
    2026112810047,
    'decision_progress',
    `id ${ID} NOT NULL PRIMARY KEY, task_id ${ID} NOT NULL, text VARCHAR(1000) NOT NULL, recorded_by_id ${ID} NOT NULL, recorded_on DATE NOT NULL, act_id ${ID} NOT NULL,
     KEY by_task (task_id, id), FOREIGN KEY (task_id) REFERENCES decision_task (id)`,
  ),
  ...appendOnly(2026112810048, 'decision_progress'),
];
