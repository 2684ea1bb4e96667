import { createTable, ID, migration, SHA256 } from '@unionhall/database';

/** What later needs added to the tables of before. */
export const completionMigrations = [
  // The names an employer bore, for the path a conflict of interest is found by [CP-6].
  migration(
    2026112901000,
    'names_of_an_employer',
    "ALTER TABLE employer_copy ADD COLUMN IF NOT EXISTS names JSON NOT NULL DEFAULT '[]'",
    'ALTER TABLE employer_copy DROP COLUMN IF EXISTS names',
  ),
  // An award is revoked for a reason and by a decision [GY-2b].
  migration(
    2026112901001,
    'why_an_award_was_revoked',
    `ALTER TABLE award_state_change ADD COLUMN IF NOT EXISTS decision_id ${ID} NULL,
       ADD CONSTRAINT IF NOT EXISTS revoked_by_decision CHECK ((to_state = 'revoked') = (decision_id IS NOT NULL) AND (to_state <> 'revoked' OR COALESCE(CHAR_LENGTH(reason), 0) > 0))`,
    'ALTER TABLE award_state_change DROP CONSTRAINT IF EXISTS revoked_by_decision, DROP COLUMN IF EXISTS decision_id',
  ),
  // In how many funded titles a pair of characters is, so that a search begins with the rarest.
  createTable(2026112901002, 'grant_title_bigram_count', 'bigram VARCHAR(4) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY, titles INT NOT NULL, CHECK (titles > 0)'),
  migration(
    2026112901003,
    'count_the_title_bigrams',
    'REPLACE INTO grant_title_bigram_count (bigram, titles) SELECT bigram, COUNT(*) FROM grant_title_bigram GROUP BY bigram',
    'DELETE FROM grant_title_bigram_count',
  ),
  // A progress report on its way to be handed in; it goes with the handing in.
  createTable(
    2026112901004,
    'progress_report_draft',
    `id ${ID} NOT NULL PRIMARY KEY, instalment_id ${ID} NOT NULL, team_member_ids JSON NOT NULL, text VARCHAR(4000) NOT NULL, evidence_sha256 ${SHA256} NULL, saved_by_id ${ID} NOT NULL,
     saved_at DATETIME(3) NOT NULL, version INT NOT NULL, UNIQUE KEY one_per_instalment (instalment_id), FOREIGN KEY (instalment_id) REFERENCES instalment (id)`,
  ),
  // Which parts of an application a member of its team may write.
  createTable(
    2026112901005,
    'grant_team_right',
    `id ${ID} NOT NULL PRIMARY KEY, application_id ${ID} NOT NULL, person_id ${ID} NOT NULL, part VARCHAR(32) NOT NULL, UNIQUE KEY given_once (application_id, person_id, part),
     FOREIGN KEY (application_id) REFERENCES grant_application (id)`,
  ),
  // Awards of years before this house, entered from old lists; each stands once.
  createTable(
    2026112901010,
    'past_award_import',
    `id ${ID} NOT NULL PRIMARY KEY, file_sha256 ${SHA256} NOT NULL, previewed_rows JSON NOT NULL, previewed_by_id ${ID} NOT NULL, previewed_on DATE NOT NULL,
     committed_by_id ${ID} NULL, committed_on DATE NULL, version INT NOT NULL, CHECK ((committed_by_id IS NULL) = (committed_on IS NULL))`,
  ),
  createTable(
    2026112901011,
    'past_award',
    `id ${ID} NOT NULL PRIMARY KEY, year INT NOT NULL, title VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, employer_name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
     employer_id ${ID} NULL, amount BIGINT NOT NULL, granted_on DATE NOT NULL, import_id ${ID} NOT NULL, version INT NOT NULL,
     UNIQUE KEY stands_once (year, employer_name, title), KEY by_employer (employer_id), KEY by_day (granted_on, id), CHECK (amount > 0), FOREIGN KEY (import_id) REFERENCES past_award_import (id)`,
  ),
  createTable(
    2026112901012,
    'past_award_bigram',
    `bigram VARCHAR(4) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, size INT NOT NULL, past_award_id ${ID} NOT NULL, PRIMARY KEY (bigram, past_award_id),
     KEY by_size (bigram, size, past_award_id), FOREIGN KEY (past_award_id) REFERENCES past_award (id)`,
  ),
];
