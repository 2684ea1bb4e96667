import { ID, type Migration, migration } from '@unionhall/database';

/** Who had which part in a decision and its tasks, so that the persons can be compared [CP-5], and which act of a department a task waits for. */
export const fourEyesMigrations: readonly Migration[] = [
  migration(
    2026112902001,
    'keep_who_raised_and_entered_a_decision',
    `ALTER TABLE decision ADD COLUMN IF NOT EXISTS proposed_by_id ${ID} NULL, ADD COLUMN IF NOT EXISTS entered_by_id ${ID} NULL`,
    'ALTER TABLE decision DROP COLUMN IF EXISTS entered_by_id, DROP COLUMN IF EXISTS proposed_by_id',
  ),
  migration(
    2026112902002,
    'let_departments_propose_tasks',
    `ALTER TABLE matter_task MODIFY COLUMN responsible_id ${ID} NULL, MODIFY COLUMN due_on DATE NULL, ADD COLUMN IF NOT EXISTS effect VARCHAR(16) NULL`,
    'ALTER TABLE matter_task DROP COLUMN IF EXISTS effect',
  ),
  // The checks of before had no names of their own: MariaDB called them CONSTRAINT_1 to CONSTRAINT_4.
  migration(
    2026112902003,
    'have_tasks_checked',
    `ALTER TABLE decision_task DROP CONSTRAINT IF EXISTS CONSTRAINT_1, DROP CONSTRAINT IF EXISTS CONSTRAINT_2, DROP CONSTRAINT IF EXISTS CONSTRAINT_3, DROP CONSTRAINT IF EXISTS CONSTRAINT_4,
     ADD COLUMN IF NOT EXISTS effect VARCHAR(16) NULL, ADD COLUMN IF NOT EXISTS completed_by_id ${ID} NULL, ADD COLUMN IF NOT EXISTS effect_act_id ${ID} NULL,
     ADD COLUMN IF NOT EXISTS confirmed_on DATE NULL, ADD COLUMN IF NOT EXISTS confirmed_by_id ${ID} NULL,
     ADD CONSTRAINT IF NOT EXISTS task_state CHECK (state IN ('open', 'done', 'confirmed')), ADD CONSTRAINT IF NOT EXISTS done_on_a_day CHECK ((state = 'open') = (done_on IS NULL)),
     ADD CONSTRAINT IF NOT EXISTS shown_to_be_done CHECK (state = 'open' OR evidence_sha256 IS NOT NULL OR effect_act_id IS NOT NULL),
     ADD CONSTRAINT IF NOT EXISTS confirmed_by_somebody CHECK ((state = 'confirmed') = (confirmed_on IS NOT NULL) AND (confirmed_on IS NULL) = (confirmed_by_id IS NULL))`,
    `ALTER TABLE decision_task DROP CONSTRAINT IF EXISTS confirmed_by_somebody, DROP CONSTRAINT IF EXISTS shown_to_be_done, DROP CONSTRAINT IF EXISTS done_on_a_day, DROP CONSTRAINT IF EXISTS task_state,
     DROP COLUMN IF EXISTS confirmed_by_id, DROP COLUMN IF EXISTS confirmed_on, DROP COLUMN IF EXISTS effect_act_id, DROP COLUMN IF EXISTS completed_by_id, DROP COLUMN IF EXISTS effect`,
  ),
];
