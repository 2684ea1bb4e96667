import { ID, migration, SHA256 } from '@unionhall/database';

/** An award that is given up before its contract, and the list that puts the first of the reserve in its place [YZ-8]. */
export const promotionMigrations = [
  migration(
    2026112810001,
    'why_an_award_was_given_up',
    `ALTER TABLE award_state_change ADD COLUMN IF NOT EXISTS reason VARCHAR(500) NULL, ADD COLUMN IF NOT EXISTS document_sha256 ${SHA256} NULL,
       ADD CONSTRAINT IF NOT EXISTS given_up_with_reason CHECK (to_state <> 'given-up' OR (COALESCE(CHAR_LENGTH(reason), 0) > 0 AND document_sha256 IS NOT NULL))`,
    'ALTER TABLE award_state_change DROP CONSTRAINT IF EXISTS given_up_with_reason, DROP COLUMN IF EXISTS document_sha256, DROP COLUMN IF EXISTS reason',
  ),
  // A round has one list of its own, and one for each award that is to be replaced; none is doubled while it lives.
  migration(
    2026112810002,
    'list_that_replaces_an_award',
    `ALTER TABLE grant_award_proposal ADD COLUMN IF NOT EXISTS replaces_award_id ${ID} NULL,
       ADD COLUMN IF NOT EXISTS live_place CHAR(73) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
         AS (CASE WHEN state <> 'withdrawn' THEN CONCAT(RTRIM(round_id), ' ', COALESCE(RTRIM(replaces_award_id), '')) END) STORED,
       ADD UNIQUE KEY IF NOT EXISTS one_live_in_its_place (live_place), ADD KEY IF NOT EXISTS by_replaced (replaces_award_id, id),
       DROP KEY IF EXISTS one_live_in_round, DROP COLUMN IF EXISTS live_in_round_id,
       ADD CONSTRAINT replaces_an_award FOREIGN KEY IF NOT EXISTS (replaces_award_id) REFERENCES award (id)`,
    `ALTER TABLE grant_award_proposal DROP FOREIGN KEY IF EXISTS replaces_an_award, DROP KEY IF EXISTS by_replaced, DROP KEY IF EXISTS one_live_in_its_place,
       DROP COLUMN IF EXISTS live_place, DROP COLUMN IF EXISTS replaces_award_id,
       ADD COLUMN IF NOT EXISTS live_in_round_id ${ID} AS (CASE WHEN state NOT IN ('withdrawn', 'granted') THEN RTRIM(round_id) END) STORED,
       ADD UNIQUE KEY IF NOT EXISTS one_live_in_round (live_in_round_id)`,
  ),
];
