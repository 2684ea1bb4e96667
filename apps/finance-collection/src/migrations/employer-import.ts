import { createTable, ID } from '@unionhall/database';

/** Lists of employers that were looked at, and entered by their ticket. */
export const employerImportMigrations = [
  createTable(
    2026113004021,
    'employer_import',
    `id ${ID} NOT NULL PRIMARY KEY, file_sha256 CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, previewed_rows JSON NOT NULL, employer_ids JSON NOT NULL,
     previewed_by_id ${ID} NOT NULL, previewed_on DATE NOT NULL, committed_by_id ${ID} NULL, committed_on DATE NULL, version INT NOT NULL,
     KEY by_person (previewed_by_id, id), CONSTRAINT import_committed_by_somebody CHECK ((committed_by_id IS NULL) = (committed_on IS NULL))`,
  ),
];
