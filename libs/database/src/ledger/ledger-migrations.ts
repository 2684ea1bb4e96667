import { ID } from '../column-types';
import { appendOnly, createTable, type Migration } from '../migration';

/** Tables of the ledger whose rows no login may change. */
export const ledgerAppendOnly = ['ledger_transfer'] as const;

/** The ledger of a department that moves money: the database refuses wrong money even when the code is wrong. */
export const ledgerMigrations: readonly Migration[] = [
  createTable(
    2026112200101,
    'ledger_account',
    `id ${ID} NOT NULL PRIMARY KEY, code VARCHAR(50) NOT NULL, name VARCHAR(200) NOT NULL, balance_limit VARCHAR(32) NOT NULL,
     debits BIGINT NOT NULL DEFAULT 0, credits BIGINT NOT NULL DEFAULT 0, opened_on DATE NOT NULL, version INT NOT NULL,
     UNIQUE KEY code_once (code), CHECK (debits >= 0), CHECK (credits >= 0),
     CONSTRAINT within_limit CHECK (balance_limit = 'none' OR (balance_limit = 'debits-cover-credits' AND debits >= credits)
       OR (balance_limit = 'credits-cover-debits' AND credits >= debits))`,
  ),
  createTable(
    2026112200102,
    'ledger_transfer',
    `id ${ID} NOT NULL PRIMARY KEY, debit_account_id ${ID} NOT NULL, credit_account_id ${ID} NOT NULL, amount BIGINT NOT NULL,
     act_id ${ID} NOT NULL, subject_id ${ID} NOT NULL, reverses_id ${ID} NULL, at DATETIME(3) NOT NULL,
     KEY by_debit (debit_account_id), KEY by_credit (credit_account_id), KEY by_subject (subject_id), UNIQUE KEY reversed_once (reverses_id),
     CONSTRAINT amount_above_zero CHECK (amount > 0), CONSTRAINT two_accounts CHECK (debit_account_id <> credit_account_id),
     FOREIGN KEY (debit_account_id) REFERENCES ledger_account (id), FOREIGN KEY (credit_account_id) REFERENCES ledger_account (id),
     FOREIGN KEY (reverses_id) REFERENCES ledger_transfer (id)`,
  ),
  ...appendOnly(2026112200103, 'ledger_transfer'),
];
