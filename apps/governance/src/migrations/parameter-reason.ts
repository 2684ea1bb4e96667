import { ID, type Migration, migration } from '@unionhall/database';

/** Who changed a parameter, and why; empty for founding values and what was changed before it was asked for. */
export const parameterReasonMigrations: readonly Migration[] = [
  migration(
    2026120120001,
    'say_who_changed_a_parameter_and_why',
    `ALTER TABLE parameter_row ADD COLUMN IF NOT EXISTS changed_by_id ${ID} NULL, ADD COLUMN IF NOT EXISTS reason VARCHAR(500) NULL,
       ADD CONSTRAINT IF NOT EXISTS changed_by_somebody_for_a_reason CHECK ((changed_by_id IS NULL) = (reason IS NULL) AND (reason IS NULL OR decision_id IS NOT NULL))`,
    'ALTER TABLE parameter_row DROP CONSTRAINT IF EXISTS changed_by_somebody_for_a_reason, DROP COLUMN IF EXISTS reason, DROP COLUMN IF EXISTS changed_by_id',
  ),
];
