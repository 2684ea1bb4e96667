import { migration } from '@unionhall/database';

/** What later needs added to a ranking. */
export const rankingMigrations = [
  // Who has a right to the studio bonus, also in a round ranked while it was nothing [YZ-2]; of rankings before, who got one had it.
  migration(
    2026113001002,
    'right_to_the_studio_bonus',
    'ALTER TABLE grant_ranking_line ADD COLUMN IF NOT EXISTS has_right_to_bonus BOOLEAN NOT NULL DEFAULT (bonus > 0), ADD CONSTRAINT IF NOT EXISTS bonus_by_right CHECK (bonus = 0 OR has_right_to_bonus)',
    'ALTER TABLE grant_ranking_line DROP CONSTRAINT IF EXISTS bonus_by_right, DROP COLUMN IF EXISTS has_right_to_bonus',
  ),
];
