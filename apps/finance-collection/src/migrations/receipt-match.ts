import { CODE, createTable, ID } from '@unionhall/database';

const MONTH = 'CHAR(7) CHARACTER SET ascii COLLATE ascii_bin';

/** For whom and for which month a person takes a receipt, or a part of it, other than the bureau's file has it. */
export const receiptMatchMigrations = [
  createTable(
    2026120120000,
    'receipt_match',
    `id ${ID} NOT NULL PRIMARY KEY, receipt_id ${ID} NOT NULL, employer_id ${ID} NOT NULL, period ${MONTH} NOT NULL, amount BIGINT NOT NULL, why ${CODE} NOT NULL, reason VARCHAR(500) NULL,
     matched_by_id ${ID} NOT NULL, matched_on DATE NOT NULL, undone_by_id ${ID} NULL, undone_on DATE NULL, version INT NOT NULL,
     KEY by_receipt (receipt_id, id), KEY by_employer (employer_id, id), CONSTRAINT match_above_zero CHECK (amount > 0),
     CONSTRAINT undone_by_somebody CHECK ((undone_by_id IS NULL) = (undone_on IS NULL)), CONSTRAINT by_hand_for_a_reason CHECK (why <> 'by-hand' OR reason IS NOT NULL),
     FOREIGN KEY (receipt_id) REFERENCES dues_receipt (id), FOREIGN KEY (employer_id) REFERENCES employer (id)`,
  ),
];
