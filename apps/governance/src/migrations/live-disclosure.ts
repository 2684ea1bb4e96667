import { appendOnly, createTable, ID, type Migration, migration } from '@unionhall/database';

/** What departments did under decisions, which disclosures show as it is, and questions about disclosures [GY-5a, GY-5b]. */
export const liveDisclosureMigrations: readonly Migration[] = [
  createTable(
    2026112902031,
    'decision_effect',
    `id ${ID} NOT NULL PRIMARY KEY, decision_id ${ID} NOT NULL, department VARCHAR(32) NOT NULL, effect VARCHAR(16) NOT NULL, effect_act_id ${ID} NOT NULL, done_on DATE NOT NULL,
     complete BOOLEAN NOT NULL, paid BIGINT NULL, KEY by_decision (decision_id, id), CHECK (paid IS NULL OR paid > 0), FOREIGN KEY (decision_id) REFERENCES decision (id)`,
  ),
  ...appendOnly(2026112902032, 'decision_effect'),
  migration(
    2026112902034,
    'withhold_figures',
    'ALTER TABLE disclosure ADD COLUMN IF NOT EXISTS withheld_figures JSON NULL, ADD CONSTRAINT IF NOT EXISTS withheld_with_reason CHECK (withheld_figures IS NULL OR JSON_LENGTH(withheld_figures) = 0 OR withheld IS NOT NULL)',
    'ALTER TABLE disclosure DROP CONSTRAINT IF EXISTS withheld_with_reason, DROP COLUMN IF EXISTS withheld_figures',
  ),
  migration(
    2026112902035,
    'ask_about_disclosures',
    `ALTER TABLE inquiry ADD COLUMN IF NOT EXISTS disclosure_id ${ID} NULL, ADD KEY IF NOT EXISTS by_disclosure (disclosure_id, id),
     ADD CONSTRAINT asked_about_disclosure FOREIGN KEY IF NOT EXISTS (disclosure_id) REFERENCES disclosure (id)`,
    'ALTER TABLE inquiry DROP FOREIGN KEY IF EXISTS asked_about_disclosure, DROP KEY IF EXISTS by_disclosure, DROP COLUMN IF EXISTS disclosure_id',
  ),
  // The guards of before, for the new columns too.
  migration(
    2026112902036,
    'guard_what_is_asked_about',
    `CREATE TRIGGER IF NOT EXISTS inquiry_disclosure_stays BEFORE UPDATE ON inquiry FOR EACH ROW
     IF NOT (NEW.disclosure_id <=> OLD.disclosure_id) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an inquiry and its answer stay as they were given'; END IF`,
    'DROP TRIGGER IF EXISTS inquiry_disclosure_stays',
  ),
  migration(
    2026112902037,
    'guard_what_is_withheld',
    `CREATE TRIGGER IF NOT EXISTS disclosure_figures_stay BEFORE UPDATE ON disclosure FOR EACH ROW
     IF NOT (NEW.withheld_figures <=> OLD.withheld_figures) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was published stays as it was published'; END IF`,
    'DROP TRIGGER IF EXISTS disclosure_figures_stay',
  ),
];
