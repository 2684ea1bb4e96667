import { ID, migration } from '@unionhall/database';

/** What later needs added to a change of budget. */
export const budgetChangeMigrations = [
  // The act that made it, for its proof in the trail.
  migration(
    2026113001005,
    'act_of_a_budget_change',
    `ALTER TABLE award_budget_change ADD COLUMN IF NOT EXISTS act_id ${ID} NULL`,
    'ALTER TABLE award_budget_change DROP COLUMN IF EXISTS act_id',
  ),
];
