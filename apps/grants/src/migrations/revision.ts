import { appendOnly, createTable, ID, migration, SHA256 } from '@unionhall/database';

/** Applications as they were submitted, and when one is anonymised [YZ-9, CP-8]. */
export const revisionMigrations = [
  createTable(
    2026112820001,
    'grant_application_revision',
    `id ${ID} NOT NULL PRIMARY KEY, application_id ${ID} NOT NULL, number INT NOT NULL, content_sha256 ${SHA256} NOT NULL, act_id ${ID} NOT NULL,
     submitted_at DATETIME(3) NOT NULL, UNIQUE KEY once_per_number (application_id, number), CHECK (number > 0),
     FOREIGN KEY (application_id) REFERENCES grant_application (id)`,
  ),
  ...appendOnly(2026112820002, 'grant_application_revision'),
  migration(
    2026112820004,
    'grant_application_anonymised',
    'ALTER TABLE grant_application ADD COLUMN IF NOT EXISTS anonymised_on DATE NULL',
    'ALTER TABLE grant_application DROP COLUMN IF EXISTS anonymised_on',
  ),
  createTable(
    2026112820005,
    'grant_revision_item',
    `id ${ID} NOT NULL PRIMARY KEY, application_id ${ID} NOT NULL, revision_id ${ID} NOT NULL, part VARCHAR(32) NOT NULL, text VARCHAR(2000) NULL, kind VARCHAR(32) NULL,
     employer_id ${ID} NULL, studio_id ${ID} NULL, person_id ${ID} NULL, trait VARCHAR(32) NULL, category CHAR(1) NULL, purpose VARCHAR(32) NULL, amount BIGINT NULL,
     KEY by_revision (revision_id, id), KEY by_application (application_id, id), FOREIGN KEY (revision_id) REFERENCES grant_application_revision (id),
     FOREIGN KEY (application_id) REFERENCES grant_application (id)`,
  ),
  migration(
    2026112820006,
    'guard_grant_revision_item_update',
    `CREATE TRIGGER IF NOT EXISTS grant_revision_item_no_update BEFORE UPDATE ON grant_revision_item FOR EACH ROW
     SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'grant_revision_item is never changed'`,
    'DROP TRIGGER IF EXISTS grant_revision_item_no_update',
  ),
  // What an application said is removed with its anonymising only; its hash stays in the revision.
  migration(
    2026112820007,
    'guard_grant_revision_item_delete',
    `CREATE TRIGGER IF NOT EXISTS grant_revision_item_kept BEFORE DELETE ON grant_revision_item FOR EACH ROW
     IF (SELECT anonymised_on FROM grant_application WHERE id = OLD.application_id) IS NULL THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'grant_revision_item is removed with the anonymising of its application only';
     END IF`,
    'DROP TRIGGER IF EXISTS grant_revision_item_kept',
  ),
  createTable(
    2026112820010,
    'grant_title_bigram',
    `bigram VARCHAR(4) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, size INT NOT NULL, application_id ${ID} NOT NULL, PRIMARY KEY (bigram, application_id),
     KEY by_size (bigram, size, application_id), FOREIGN KEY (application_id) REFERENCES grant_application (id)`,
  ),
  migration(
    2026112820011,
    'employer_copy_successor',
    'ALTER TABLE employer_copy ADD KEY IF NOT EXISTS by_successor (merged_into_id)',
    'ALTER TABLE employer_copy DROP KEY IF EXISTS by_successor',
  ),
  migration(
    2026112820012,
    'grant_revision_funded_before',
    'ALTER TABLE grant_application_revision ADD COLUMN IF NOT EXISTS funded_before INT NOT NULL DEFAULT 0',
    'ALTER TABLE grant_application_revision DROP COLUMN IF EXISTS funded_before',
  ),
];

/** Its tables whose rows the department's login may add and read only. */
export const revisionAppendOnly = ['grant_application_revision'] as const;
