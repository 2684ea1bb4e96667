import { appendOnly, CODE, createTable, ID } from '@unionhall/database';

/** Months of the collection that were closed; after a reopening the next closing is a row of its own. */
export const collectionMonthMigrations = [
  createTable(
    2026120120030,
    'collection_month',
    `id ${ID} NOT NULL PRIMARY KEY, month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, state ${CODE} NOT NULL, receipts INT NOT NULL, amount BIGINT NOT NULL, closed_by_id ${ID} NOT NULL, closed_on DATE NOT NULL, version INT NOT NULL,
     is_closed TINYINT(1) AS (IF(state = 'closed', 1, NULL)) STORED, UNIQUE KEY closed_once (month, is_closed), KEY by_month (month, id), CONSTRAINT collection_month_state CHECK (state IN ('closed', 'reopened'))`,
  ),
  createTable(
    2026120120031,
    'collection_month_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state ${CODE} NULL, to_state ${CODE} NOT NULL, act_id ${ID} NOT NULL, person_id ${ID} NOT NULL, reason VARCHAR(500) NULL, decision_id ${ID} NULL, at DATETIME(3) NOT NULL,
     KEY by_subject (subject_id, id), CONSTRAINT reopened_by_decision CHECK ((to_state = 'reopened') = (decision_id IS NOT NULL)), FOREIGN KEY (subject_id) REFERENCES collection_month (id)`,
  ),
  ...appendOnly(2026120120032, 'collection_month_state_change'),
];

/** Tables of these whose rows the department's login may add and read only. */
export const collectionMonthAppendOnly = ['collection_month_state_change'] as const;
