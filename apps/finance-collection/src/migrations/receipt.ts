import { appendOnly, CODE, createTable, ID, migration, SHA256 } from '@unionhall/database';

/** What stands in the bureau's own code lists: compared byte by byte, a byte a character. */
const ascii = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** The tax bureau's files, the receipts they bring and what their other rows came to. */
export const receiptMigrations = [
  createTable(
    2026113003001,
    'receipt_file',
    `id ${ID} NOT NULL PRIMARY KEY, number INT NOT NULL AUTO_INCREMENT, sha256 ${SHA256} NOT NULL, name VARCHAR(200) NOT NULL, state ${CODE} NOT NULL,
     row_count INT NOT NULL, receipt_count INT NOT NULL, unmatched_count INT NOT NULL, same_count INT NOT NULL, changed_count INT NOT NULL, refused_count INT NOT NULL,
     receipt_sum BIGINT NOT NULL, stated_sum BIGINT NULL, root ${SHA256} NULL, faults JSON NOT NULL,
     previewed_by_id ${ID} NOT NULL, previewed_on DATE NOT NULL, booked_by_id ${ID} NULL, booked_on DATE NULL, version INT NOT NULL,
     is_standing TINYINT(1) AS (IF(state IN ('refused', 'discarded', 'voided'), NULL, 1)) STORED,
     UNIQUE KEY number_once (number), UNIQUE KEY file_stands_once (sha256, is_standing), KEY by_sha256 (sha256, id), KEY by_state (state, id),
     CONSTRAINT receipt_file_state CHECK (state IN ('reading', 'previewed', 'refused', 'discarded', 'booked', 'voided')),
     CONSTRAINT every_row_has_its_fate CHECK (state IN ('reading', 'refused') OR row_count = receipt_count + same_count + changed_count + refused_count),
     CONSTRAINT unmatched_among_receipts CHECK (unmatched_count BETWEEN 0 AND receipt_count),
     CONSTRAINT booked_by_somebody CHECK (state NOT IN ('booked', 'voided') OR (booked_by_id IS NOT NULL AND booked_on IS NOT NULL AND root IS NOT NULL))`,
  ),
  createTable(
    2026113003002,
    'receipt_file_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state ${CODE} NULL, to_state ${CODE} NOT NULL, act_id ${ID} NOT NULL,
     person_id ${ID} NOT NULL, reason VARCHAR(500) NULL, at DATETIME(3) NOT NULL,
     KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES receipt_file (id)`,
  ),
  ...appendOnly(2026113003003, 'receipt_file_state_change'),
  createTable(
    2026113003005,
    'receipt_import_job',
    `id ${ID} NOT NULL PRIMARY KEY, state ${CODE} NOT NULL, act_id ${ID} NOT NULL, rows_done INT NOT NULL, bytes_done BIGINT NOT NULL, bytes BIGINT NOT NULL,
     progress JSON NULL, worker ${ascii(36)} NULL, leased_until DATETIME(3) NULL, begun_at DATETIME(3) NOT NULL, done_at DATETIME(3) NULL,
     KEY by_state (state, id), FOREIGN KEY (id) REFERENCES receipt_file (id)`,
  ),
  // Clustered by file and row, so that the other keys stay small: a province has a million of them a month.
  createTable(
    2026113003006,
    'dues_receipt',
    `id ${ID} NOT NULL, file_number INT NOT NULL, \`row_number\` INT NOT NULL, line INT NOT NULL,
     document ${ascii(40)} NOT NULL, tax_branch_code ${ascii(20)} NOT NULL, credit_code ${ascii(18)} NOT NULL, payer_name VARCHAR(200) NOT NULL,
     period ${ascii(7)} NOT NULL, category ${ascii(16)} NOT NULL, base BIGINT NOT NULL, amount BIGINT NOT NULL, paid_on DATE NOT NULL,
     employer_id ${ID} NULL, control_union_id ${ID} NULL, booking SMALLINT NOT NULL, reverses_id ${ID} NULL, cells JSON NULL, leaf BINARY(32) NOT NULL,
     is_reversal TINYINT(1) AS (amount < 0) STORED,
     PRIMARY KEY (file_number, \`row_number\`), UNIQUE KEY receipt_id (id),
     UNIQUE KEY natural_key (document, tax_branch_code, credit_code, period, category, is_reversal, booking),
     KEY by_reversed (reverses_id), KEY by_employer (employer_id, period), KEY by_credit_code (credit_code),
     CONSTRAINT receipt_moves_money CHECK (amount <> 0), CONSTRAINT base_not_negative CHECK (base >= 0),
     CONSTRAINT reversal_names_its_receipt CHECK ((amount < 0) = (reverses_id IS NOT NULL)),
     CONSTRAINT receipt_category CHECK (category IN ('dues', 'preparation-fund')),
     FOREIGN KEY (file_number) REFERENCES receipt_file (number), FOREIGN KEY (employer_id) REFERENCES employer (id), FOREIGN KEY (reverses_id) REFERENCES dues_receipt (id)`,
  ),
  migration(
    2026113003007,
    'guard_dues_receipt_update',
    `CREATE TRIGGER IF NOT EXISTS dues_receipt_no_update BEFORE UPDATE ON dues_receipt FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a receipt is never changed, only reversed'`,
    'DROP TRIGGER IF EXISTS dues_receipt_no_update',
  ),
  // What was only looked at is cleared away; what was booked stays for good.
  migration(
    2026113003008,
    'guard_dues_receipt_delete',
    `CREATE TRIGGER IF NOT EXISTS dues_receipt_no_delete BEFORE DELETE ON dues_receipt FOR EACH ROW
     IF (SELECT state FROM receipt_file WHERE number = OLD.file_number) NOT IN ('refused', 'discarded') THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a receipt is never removed, only reversed'; END IF`,
    'DROP TRIGGER IF EXISTS dues_receipt_no_delete',
  ),
  createTable(
    2026113003009,
    'receipt_file_row',
    `id ${ID} NOT NULL, file_number INT NOT NULL, \`row_number\` INT NOT NULL, line INT NOT NULL, fate ${CODE} NOT NULL, cells JSON NOT NULL, refusals JSON NOT NULL,
     receipt_id ${ascii(36)} NULL, leaf BINARY(32) NOT NULL,
     PRIMARY KEY (file_number, \`row_number\`), UNIQUE KEY row_id (id), KEY by_fate (file_number, fate, \`row_number\`),
     CONSTRAINT row_fate CHECK (fate IN ('same', 'changed', 'refused')), FOREIGN KEY (file_number) REFERENCES receipt_file (number)`,
  ),
  // The complete subtrees of 1,024 rows and more: the smaller ones are computed from the rows.
  createTable(
    2026113003010,
    'receipt_file_node',
    `file_number INT NOT NULL, level TINYINT NOT NULL, position INT NOT NULL, hash BINARY(32) NOT NULL,
     PRIMARY KEY (file_number, level, position), FOREIGN KEY (file_number) REFERENCES receipt_file (number)`,
  ),
  createTable(
    2026113003011,
    'receipt_file_total',
    `file_number INT NOT NULL, tax_branch_code ${ascii(20)} NOT NULL, control_union_id ${ascii(36)} NOT NULL, period ${ascii(7)} NOT NULL, category ${ascii(16)} NOT NULL, paid_in ${ascii(7)} NOT NULL,
     receipts INT NOT NULL, amount BIGINT NOT NULL,
     PRIMARY KEY (file_number, tax_branch_code, control_union_id, period, category, paid_in), FOREIGN KEY (file_number) REFERENCES receipt_file (number)`,
  ),
  createTable(
    2026113003012,
    'receipt_file_account',
    `file_number INT NOT NULL, employer_id ${ID} NOT NULL, period ${ascii(7)} NOT NULL, category ${ascii(16)} NOT NULL, receipts INT NOT NULL, amount BIGINT NOT NULL,
     PRIMARY KEY (file_number, employer_id, period, category), KEY by_employer (employer_id, period), FOREIGN KEY (file_number) REFERENCES receipt_file (number), FOREIGN KEY (employer_id) REFERENCES employer (id)`,
  ),
  createTable(
    2026113003013,
    'receipt_file_overlap',
    `file_number INT NOT NULL, other_file_number INT NOT NULL, \`rows\` INT NOT NULL, PRIMARY KEY (file_number, other_file_number), KEY by_other (other_file_number),
     FOREIGN KEY (file_number) REFERENCES receipt_file (number), FOREIGN KEY (other_file_number) REFERENCES receipt_file (number)`,
  ),
  migration(
    2026113003014,
    'collection_accounts',
    `ALTER TABLE ledger_account
       ADD COLUMN IF NOT EXISTS collection_use ${CODE} NULL, ADD COLUMN IF NOT EXISTS collection_union_id ${ascii(36)} NOT NULL DEFAULT '',
       ADD UNIQUE KEY IF NOT EXISTS one_account_a_use (collection_use, collection_union_id)`,
    'ALTER TABLE ledger_account DROP KEY IF EXISTS one_account_a_use, DROP COLUMN IF EXISTS collection_union_id, DROP COLUMN IF EXISTS collection_use',
  ),
];

/** Tables of these whose rows the department's login may add and read only. */
export const receiptAppendOnly = ['receipt_file_state_change'] as const;
