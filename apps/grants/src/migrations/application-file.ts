import { createTable, ID, migration, SHA256 } from '@unionhall/database';

/** The files of an application, as it stands and as it was submitted. */
export const applicationFileMigrations = [
  createTable(
    2026113001000,
    'grant_application_file',
    `id ${ID} NOT NULL PRIMARY KEY, application_id ${ID} NOT NULL, kind VARCHAR(32) NOT NULL, name VARCHAR(200) NOT NULL, sha256 ${SHA256} NOT NULL,
     UNIQUE KEY once_per_application (application_id, sha256), FOREIGN KEY (application_id) REFERENCES grant_application (id)`,
  ),
  migration(
    2026113001001,
    'file_of_a_revision',
    `ALTER TABLE grant_revision_item ADD COLUMN IF NOT EXISTS file_kind VARCHAR(32) NULL, ADD COLUMN IF NOT EXISTS file_sha256 ${SHA256} NULL,
       ADD CONSTRAINT IF NOT EXISTS file_has_its_hash CHECK ((part = 'file') = (file_sha256 IS NOT NULL) AND (part = 'file') = (file_kind IS NOT NULL))`,
    'ALTER TABLE grant_revision_item DROP CONSTRAINT IF EXISTS file_has_its_hash, DROP COLUMN IF EXISTS file_sha256, DROP COLUMN IF EXISTS file_kind',
  ),
];
