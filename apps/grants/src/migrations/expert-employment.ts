import { migration } from '@unionhall/database';

/** What later needs added to the employments of experts. */
export const expertEmploymentMigrations = [
  // Those entered before were employments.
  migration(
    2026120110010,
    'kind_of_an_employment',
    "ALTER TABLE grant_expert_employment ADD COLUMN IF NOT EXISTS kind VARCHAR(32) NOT NULL DEFAULT 'employment'",
    'ALTER TABLE grant_expert_employment DROP COLUMN IF EXISTS kind',
  ),
];
