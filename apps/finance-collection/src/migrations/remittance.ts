import { appendOnly, createTable, ID, SHA256 } from '@unionhall/database';

const MONTH = 'CHAR(7) CHARACTER SET ascii COLLATE ascii_bin';

/** What becomes of the parts of the receipts: the upward ones are remitted, the held ones released to the union that was formed. */
export const remittanceMigrations = [
  createTable(
    2026120120010,
    'dues_remittance',
    `id ${ID} NOT NULL PRIMARY KEY, payment_order_id ${ID} NOT NULL, up_to ${MONTH} NOT NULL, amount BIGINT NOT NULL, remitted_by_id ${ID} NOT NULL, remitted_on DATE NOT NULL, version INT NOT NULL,
     UNIQUE KEY one_an_order (payment_order_id), CONSTRAINT remits_something CHECK (amount > 0), FOREIGN KEY (payment_order_id) REFERENCES payment_order (id)`,
  ),
  ...appendOnly(2026120120011, 'dues_remittance'),
  createTable(
    2026120120013,
    'dues_remittance_line',
    `id ${ID} NOT NULL PRIMARY KEY, remittance_id ${ID} NOT NULL, split_id ${ID} NOT NULL, amount BIGINT NOT NULL,
     UNIQUE KEY split_once (remittance_id, split_id), KEY by_split (split_id, id), FOREIGN KEY (remittance_id) REFERENCES dues_remittance (id), FOREIGN KEY (split_id) REFERENCES receipt_split (id)`,
  ),
  ...appendOnly(2026120120014, 'dues_remittance_line'),
  createTable(
    2026120120016,
    'preparation_fund_release',
    `id ${ID} NOT NULL PRIMARY KEY, employer_id ${ID} NOT NULL, trade_union_id ${ID} NOT NULL, amount BIGINT NOT NULL, decision_id ${ID} NOT NULL, decision_sha256 ${SHA256} NOT NULL,
     released_by_id ${ID} NOT NULL, released_on DATE NOT NULL, version INT NOT NULL,
     KEY by_employer (employer_id, id), CONSTRAINT releases_something CHECK (amount > 0), FOREIGN KEY (employer_id) REFERENCES employer (id), FOREIGN KEY (trade_union_id) REFERENCES trade_union (id)`,
  ),
  ...appendOnly(2026120120017, 'preparation_fund_release'),
  // Of a receipt each unit's share is released once.
  createTable(
    2026120120019,
    'preparation_fund_release_line',
    `id ${ID} NOT NULL PRIMARY KEY, release_id ${ID} NOT NULL, employer_id ${ID} NOT NULL, receipt_id ${ID} NOT NULL, amount BIGINT NOT NULL,
     UNIQUE KEY released_once (receipt_id, employer_id), KEY by_release (release_id, id), FOREIGN KEY (release_id) REFERENCES preparation_fund_release (id), FOREIGN KEY (employer_id) REFERENCES employer (id), FOREIGN KEY (receipt_id) REFERENCES dues_receipt (id)`,
  ),
  ...appendOnly(2026120120020, 'preparation_fund_release_line'),
];

/** Tables of these whose rows the department's login may add and read only. */
export const remittanceAppendOnly = ['dues_remittance', 'dues_remittance_line', 'preparation_fund_release', 'preparation_fund_release_line'] as const;
