import { createTable, ID } from '@unionhall/database';

/** Forms filled in on visits without a connection, looked at before they are entered. */
export const visitFormMigrations = [
  createTable(
    2026120120080,
    'visit_form_import',
    `id ${ID} NOT NULL PRIMARY KEY, file_sha256 CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, previewed_rows JSON NOT NULL, previewed_by_id ${ID} NOT NULL, previewed_on DATE NOT NULL,
     committed_by_id ${ID} NULL, committed_on DATE NULL, version INT NOT NULL, CONSTRAINT forms_entered_by_somebody CHECK ((committed_by_id IS NULL) = (committed_on IS NULL))`,
  ),
];
