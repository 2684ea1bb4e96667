import { createTable, ID, SHA256 } from '@unionhall/database';

/** Lists of the balances accounts had in the books before, looked at before they are posted. */
export const openingBalanceMigrations = [
  createTable(
    2026120120130,
    'opening_balance_import',
    `id ${ID} NOT NULL PRIMARY KEY, file_sha256 ${SHA256} NOT NULL, previewed_rows JSON NOT NULL, document VARCHAR(200) NOT NULL, document_sha256 ${SHA256} NOT NULL, stated_sum BIGINT NOT NULL, opening_source_id ${ID} NOT NULL,
     previewed_by_id ${ID} NOT NULL, previewed_on DATE NOT NULL, committed_by_id ${ID} NULL, committed_on DATE NULL, version INT NOT NULL,
     CONSTRAINT balances_posted_by_somebody CHECK ((committed_by_id IS NULL) = (committed_on IS NULL)), FOREIGN KEY (opening_source_id) REFERENCES ledger_account (id)`,
  ),
];
