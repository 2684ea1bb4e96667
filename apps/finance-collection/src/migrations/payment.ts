import { appendOnly, CODE, createTable, ID, SHA256 } from '@unionhall/database';

/** Payees and payment orders; what the rules say of money, the tables say as well. */
export const paymentMigrations = [
  createTable(
    2026112240101,
    'payee_account',
    `id ${ID} NOT NULL PRIMARY KEY, holder_name VARCHAR(200) NOT NULL, bank VARCHAR(200) NOT NULL, account_number_masked VARCHAR(40) NOT NULL,
     account_number_index ${SHA256} NOT NULL, account_number_sealed VARBINARY(255) NOT NULL, employer_id ${ID} NULL, person_id ${ID} NULL,
     registered_on DATE NOT NULL, version INT NOT NULL,
     UNIQUE KEY account_number_once (account_number_index), KEY by_name (holder_name, id), KEY by_employer (employer_id), KEY by_person (person_id),
     CONSTRAINT one_owner CHECK ((employer_id IS NULL) <> (person_id IS NULL)), FOREIGN KEY (employer_id) REFERENCES employer (id)`,
  ),
  createTable(
    2026112240102,
    'payment_order',
    `id ${ID} NOT NULL PRIMARY KEY, payee_account_id ${ID} NOT NULL, amount BIGINT NOT NULL, from_account_id ${ID} NOT NULL, for_account_id ${ID} NOT NULL,
     purpose VARCHAR(500) NOT NULL, power_item VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, state ${CODE} NOT NULL,
     requested_by_id ${ID} NOT NULL, requested_on DATE NOT NULL, authorised_by_id ${ID} NULL, authorised_on DATE NULL,
     executed_by_id ${ID} NULL, executed_on DATE NULL, transfer_id ${ID} NULL,
     bank_reference VARCHAR(100) NULL, statement_sha256 ${SHA256} NULL, version INT NOT NULL,
     UNIQUE KEY bank_reference_once (bank_reference), UNIQUE KEY transfer_once (transfer_id),
     KEY by_state (state, id), KEY by_power_item (power_item, id), KEY by_requester (requested_by_id, id),
     CONSTRAINT payment_above_zero CHECK (amount > 0), CONSTRAINT payment_two_accounts CHECK (from_account_id <> for_account_id),
     CONSTRAINT payment_state CHECK (state IN ('requested', 'authorised', 'executed', 'confirmed', 'returned', 'rejected', 'cancelled')),
     CONSTRAINT requester_is_no_authoriser CHECK (authorised_by_id <> requested_by_id),
     CONSTRAINT executor_is_third CHECK (executed_by_id <> requested_by_id AND executed_by_id <> authorised_by_id),
     CONSTRAINT paid_has_transfer CHECK ((state IN ('executed', 'confirmed', 'returned')) = (transfer_id IS NOT NULL)),
     FOREIGN KEY (payee_account_id) REFERENCES payee_account (id), FOREIGN KEY (from_account_id) REFERENCES ledger_account (id),
     FOREIGN KEY (for_account_id) REFERENCES ledger_account (id), FOREIGN KEY (transfer_id) REFERENCES ledger_transfer (id)`,
  ),
  createTable(
    2026112240103,
    'payment_order_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state ${CODE} NULL, to_state ${CODE} NOT NULL, act_id ${ID} NOT NULL,
     person_id ${ID} NOT NULL, reason VARCHAR(500) NULL, at DATETIME(3) NOT NULL,
     KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES payment_order (id)`,
  ),
  ...appendOnly(2026112240104, 'payment_order_state_change'),
];
