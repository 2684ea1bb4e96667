import { createTable, ID, migration, SHA256 } from '@unionhall/database';

const NAME = 'VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const ITEM = 'VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** Payments that departments ask for, the accounts they are charged to by default, and the decision behind every payment [CP-9]. */
export const askedPaymentMigrations = [
  migration(
    2026112241001,
    'default_accounts',
    `ALTER TABLE ledger_account
       ADD COLUMN IF NOT EXISTS expenditure_of ${ITEM} NULL,
       ADD COLUMN IF NOT EXISTS pays_orders TINYINT(1) NOT NULL DEFAULT 0,
       ADD COLUMN IF NOT EXISTS pays_orders_once TINYINT(1) AS (IF(pays_orders, 1, NULL)) STORED,
       ADD UNIQUE KEY IF NOT EXISTS one_expenditure_account (expenditure_of),
       ADD UNIQUE KEY IF NOT EXISTS one_paying_account (pays_orders_once),
       ADD CONSTRAINT IF NOT EXISTS paying_account_holds_cash CHECK (pays_orders = 0 OR (balance_limit = 'debits-cover-credits' AND expenditure_of IS NULL))`,
    `ALTER TABLE ledger_account DROP CONSTRAINT IF EXISTS paying_account_holds_cash, DROP KEY IF EXISTS one_paying_account, DROP KEY IF EXISTS one_expenditure_account,
       DROP COLUMN IF EXISTS pays_orders_once, DROP COLUMN IF EXISTS pays_orders, DROP COLUMN IF EXISTS expenditure_of`,
  ),
  // On the way back the two accounts stay optional: an order that never got them could not be made to fit again.
  migration(
    2026112241002,
    'asked_payment',
    `ALTER TABLE payment_order
       MODIFY from_account_id ${ID} NULL, MODIFY for_account_id ${ID} NULL,
       ADD COLUMN IF NOT EXISTS charged_by_id ${ID} NULL,
       ADD COLUMN IF NOT EXISTS subject_type ${NAME} NULL, ADD COLUMN IF NOT EXISTS subject_id ${ID} NULL,
       ADD COLUMN IF NOT EXISTS decision_id ${ID} NULL, ADD COLUMN IF NOT EXISTS decision_sha256 ${SHA256} NULL,
       ADD COLUMN IF NOT EXISTS is_live TINYINT(1) AS (IF(state IN ('rejected', 'cancelled', 'returned'), NULL, 1)) STORED,
       ADD UNIQUE KEY IF NOT EXISTS one_live_order_a_subject (subject_id, subject_type, is_live),
       ADD KEY IF NOT EXISTS by_subject (subject_id, id), ADD KEY IF NOT EXISTS by_decision (decision_id, id),
       ADD CONSTRAINT IF NOT EXISTS payment_subject_is_whole CHECK ((subject_type IS NULL) = (subject_id IS NULL)),
       ADD CONSTRAINT IF NOT EXISTS payment_decision_is_whole CHECK ((decision_id IS NULL) = (decision_sha256 IS NULL)),
       ADD CONSTRAINT IF NOT EXISTS charger_is_no_authoriser CHECK (authorised_by_id <> charged_by_id),
       ADD CONSTRAINT IF NOT EXISTS charged_before_authorised CHECK (state IN ('requested', 'rejected', 'cancelled') OR (from_account_id IS NOT NULL AND for_account_id IS NOT NULL))`,
    `ALTER TABLE payment_order
       DROP CONSTRAINT IF EXISTS charged_before_authorised, DROP CONSTRAINT IF EXISTS charger_is_no_authoriser,
       DROP CONSTRAINT IF EXISTS payment_decision_is_whole, DROP CONSTRAINT IF EXISTS payment_subject_is_whole,
       DROP KEY IF EXISTS by_decision, DROP KEY IF EXISTS by_subject, DROP KEY IF EXISTS one_live_order_a_subject,
       DROP COLUMN IF EXISTS is_live, DROP COLUMN IF EXISTS decision_sha256, DROP COLUMN IF EXISTS decision_id,
       DROP COLUMN IF EXISTS subject_id, DROP COLUMN IF EXISTS subject_type, DROP COLUMN IF EXISTS charged_by_id`,
  ),
  createTable(
    2026112241003,
    'decision_use',
    `decision_id ${ID} NOT NULL PRIMARY KEY, amount BIGINT NOT NULL, used BIGINT NOT NULL,
     CONSTRAINT used_within_decision CHECK (used BETWEEN 0 AND amount), FOREIGN KEY (decision_id) REFERENCES decision_copy (id)`,
  ),
  // Not a CHECK: orders from before the rule name no decision, and are neither authorised nor executed any more.
  migration(
    2026112241004,
    'payment_names_decision',
    `CREATE TRIGGER IF NOT EXISTS payment_order_names_decision BEFORE INSERT ON payment_order FOR EACH ROW
     IF NEW.decision_id IS NULL THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a payment order names its decision'; END IF`,
    'DROP TRIGGER IF EXISTS payment_order_names_decision',
  ),
  // A comparison with an empty person is neither true nor false, so that three persons were asked for only where three were named.
  migration(
    2026112241005,
    'payment_names_its_persons',
    `ALTER TABLE payment_order
       ADD CONSTRAINT IF NOT EXISTS authorised_by_somebody CHECK (state IN ('requested', 'rejected', 'cancelled') OR authorised_by_id IS NOT NULL),
       ADD CONSTRAINT IF NOT EXISTS executed_by_somebody CHECK (state NOT IN ('executed', 'confirmed', 'returned') OR executed_by_id IS NOT NULL)`,
    'ALTER TABLE payment_order DROP CONSTRAINT IF EXISTS executed_by_somebody, DROP CONSTRAINT IF EXISTS authorised_by_somebody',
  ),
];
