import { ID, migration } from '@unionhall/database';

/** The matter a resolution of a joint conference was raised as. */
export const conferenceMatterMigrations = [
  migration(
    2026120120070,
    'conference_topic_matter',
    `ALTER TABLE conference_topic ADD COLUMN IF NOT EXISTS matter_id ${ID} NULL`,
    'ALTER TABLE conference_topic DROP COLUMN IF EXISTS matter_id',
  ),
];
