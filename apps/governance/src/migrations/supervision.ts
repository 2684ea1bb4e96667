import { ID, type Migration, migration, SHA256 } from '@unionhall/database';

/** What the draws of audits are mixed with, who stood in for whom must answer, and by which act the registers came about. */
export const supervisionMigrations: readonly Migration[] = [
  migration(
    2026112902041,
    'mix_draws_with_the_trail',
    `ALTER TABLE audit ADD COLUMN IF NOT EXISTS after_checkpoint INT NULL, ADD COLUMN IF NOT EXISTS draw_root ${SHA256} NULL,
     ADD CONSTRAINT IF NOT EXISTS drawn_with_a_root CHECK (after_checkpoint IS NULL OR (seed IS NULL) = (draw_root IS NULL))`,
    'ALTER TABLE audit DROP CONSTRAINT IF EXISTS drawn_with_a_root, DROP COLUMN IF EXISTS draw_root, DROP COLUMN IF EXISTS after_checkpoint',
  ),
  migration(
    2026112902042,
    'guard_what_draws_are_mixed_with',
    `CREATE TRIGGER IF NOT EXISTS audit_root_stays BEFORE UPDATE ON audit FOR EACH ROW
     IF NOT (NEW.after_checkpoint <=> OLD.after_checkpoint) OR (OLD.draw_root IS NOT NULL AND NOT (NEW.draw_root <=> OLD.draw_root)) THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what an audit committed to stays';
     END IF`,
    'DROP TRIGGER IF EXISTS audit_root_stays',
  ),
  // The check of before had no name of its own: the first of its table, so MariaDB called it CONSTRAINT_1.
  migration(
    2026112902043,
    'let_who_stood_in_answer',
    `ALTER TABLE accountable_person DROP CONSTRAINT IF EXISTS CONSTRAINT_1,
     ADD CONSTRAINT IF NOT EXISTS known_capacity CHECK (capacity IN ('stand-in', 'holder', 'chief', 'inspection-head', 'other'))`,
    'ALTER TABLE accountable_person DROP CONSTRAINT IF EXISTS known_capacity',
  ),
  ...(['power_charge', 'charge_delegation', 'leadership_seat'] as const).map((table, index) =>
    migration(2026112902044 + index, `keep_the_act_of_${table}`, `ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS act_id ${ID} NULL`, `ALTER TABLE ${table} DROP COLUMN IF EXISTS act_id`),
  ),
  migration(2026112902047, 'find_acts_by_subject', 'ALTER TABLE act_index ADD KEY IF NOT EXISTS by_subject (subject_id, id)', 'ALTER TABLE act_index DROP KEY IF EXISTS by_subject'),
];
