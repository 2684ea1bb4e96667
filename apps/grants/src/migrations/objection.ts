import { ID, migration } from '@unionhall/database';

/** What later needs added to an objection. */
export const objectionMigrations = [
  // The decision a rejection rests on [GY-2b]; those rejected before rest on none.
  migration(
    2026113001003,
    'decision_that_rejects_an_objection',
    `ALTER TABLE award_objection ADD COLUMN IF NOT EXISTS decision_id ${ID} NULL, ADD UNIQUE KEY IF NOT EXISTS one_decision_each (decision_id),
       ADD CONSTRAINT IF NOT EXISTS rejected_by_decision CHECK (decision_id IS NULL OR state = 'rejected')`,
    'ALTER TABLE award_objection DROP CONSTRAINT IF EXISTS rejected_by_decision, DROP KEY IF EXISTS one_decision_each, DROP COLUMN IF EXISTS decision_id',
  ),
];
