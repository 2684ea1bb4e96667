import { appendOnly, createTable, ID, SHA256 } from '@unionhall/database';

const MONTH = 'CHAR(7) CHARACTER SET ascii COLLATE ascii_bin';

/** What units owed when the register was begun, carried over from the books before. */
export const openingItemMigrations = [
  createTable(
    2026120120060,
    'opening_item_import',
    `id ${ID} NOT NULL PRIMARY KEY, file_sha256 ${SHA256} NOT NULL, previewed_rows JSON NOT NULL, document VARCHAR(200) NOT NULL, document_sha256 ${SHA256} NOT NULL, stated_sum BIGINT NOT NULL,
     previewed_by_id ${ID} NOT NULL, previewed_on DATE NOT NULL, committed_by_id ${ID} NULL, committed_on DATE NULL, version INT NOT NULL,
     CONSTRAINT opening_entered_by_somebody CHECK ((committed_by_id IS NULL) = (committed_on IS NULL))`,
  ),
  createTable(
    2026120120061,
    'opening_item',
    `id ${ID} NOT NULL PRIMARY KEY, import_id ${ID} NOT NULL, employer_id ${ID} NOT NULL, period ${MONTH} NOT NULL, owed BIGINT NOT NULL, version INT NOT NULL,
     UNIQUE KEY carried_over_once (employer_id, period), KEY by_period (period, employer_id), KEY by_import (import_id, id), CONSTRAINT something_is_owed CHECK (owed > 0),
     FOREIGN KEY (import_id) REFERENCES opening_item_import (id), FOREIGN KEY (employer_id) REFERENCES employer (id)`,
  ),
  ...appendOnly(2026120120062, 'opening_item'),
];

/** Tables of these whose rows the department's login may add and read only. */
export const openingItemAppendOnly = ['opening_item'] as const;
