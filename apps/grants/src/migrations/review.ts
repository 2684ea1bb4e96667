import { appendOnly, createTable, ID, migration, stateChanges } from '@unionhall/database';

/** Eligibility, experts and their assignments [YZ-3, YZ-8, CP-6]. */
export const reviewMigrations = [
  migration(
    2026112231001,
    'grant_round_cancellation',
    `ALTER TABLE grant_round ADD COLUMN IF NOT EXISTS cancellation_reason VARCHAR(500) NULL,
       ADD CONSTRAINT IF NOT EXISTS cancelled_with_reason CHECK (state <> 'cancelled' OR COALESCE(CHAR_LENGTH(cancellation_reason), 0) > 0)`,
    'ALTER TABLE grant_round DROP CONSTRAINT IF EXISTS cancelled_with_reason, DROP COLUMN IF EXISTS cancellation_reason',
  ),
  // A cancelled round leaves its year to another.
  migration(
    2026112231002,
    'grant_round_live_year',
    `ALTER TABLE grant_round ADD COLUMN IF NOT EXISTS live_year INT AS (IF(state = 'cancelled', NULL, year)) STORED,
       ADD UNIQUE KEY IF NOT EXISTS live_year_once (live_year), DROP KEY IF EXISTS year_once`,
    'ALTER TABLE grant_round ADD UNIQUE KEY IF NOT EXISTS year_once (year), DROP KEY IF EXISTS live_year_once, DROP COLUMN IF EXISTS live_year',
  ),
  migration(
    2026112231003,
    'grant_application_step_reason',
    `ALTER TABLE grant_application_state_change ADD COLUMN IF NOT EXISTS reason VARCHAR(1000) NULL, ADD COLUMN IF NOT EXISTS clause_id VARCHAR(16) NULL,
       ADD CONSTRAINT IF NOT EXISTS unfavourable_with_reason CHECK (to_state NOT IN ('returned', 'ineligible') OR COALESCE(CHAR_LENGTH(reason), 0) > 0),
       ADD CONSTRAINT IF NOT EXISTS ineligible_by_clause CHECK (to_state <> 'ineligible' OR clause_id IS NOT NULL)`,
    `ALTER TABLE grant_application_state_change DROP CONSTRAINT IF EXISTS ineligible_by_clause, DROP CONSTRAINT IF EXISTS unfavourable_with_reason,
       DROP COLUMN IF EXISTS clause_id, DROP COLUMN IF EXISTS reason`,
  ),
  migration(
    2026112231004,
    'grant_application_reviewers',
    `ALTER TABLE grant_application ADD COLUMN IF NOT EXISTS reviewer_ids JSON NOT NULL DEFAULT '[]'`,
    'ALTER TABLE grant_application DROP COLUMN IF EXISTS reviewer_ids',
  ),
  createTable(
    2026112231010,
    'grant_expert',
    `id ${ID} NOT NULL PRIMARY KEY, person_id ${ID} NOT NULL, field VARCHAR(100) NOT NULL, registered_on DATE NOT NULL, version INT NOT NULL,
     UNIQUE KEY once_per_person (person_id), UNIQUE KEY person_of (id, person_id), KEY by_field (field, id)`,
  ),
  createTable(
    2026112231011,
    'grant_expert_employment',
    `id ${ID} NOT NULL PRIMARY KEY, expert_id ${ID} NOT NULL, person_id ${ID} NOT NULL, employer_id ${ID} NOT NULL, from_day DATE NOT NULL, to_day DATE NULL,
     act_id ${ID} NOT NULL, KEY by_expert (expert_id, id), KEY by_employer (employer_id, id), CHECK (to_day IS NULL OR from_day <= to_day),
     FOREIGN KEY (expert_id, person_id) REFERENCES grant_expert (id, person_id)`,
  ),
  // Where an expert worked stays on record: a later entry for the same employment says how it ended [CP-6].
  ...appendOnly(2026112231012, 'grant_expert_employment'),
  createTable(
    2026112231020,
    'review_assignment',
    `id ${ID} NOT NULL PRIMARY KEY, application_id ${ID} NOT NULL, expert_id ${ID} NOT NULL, person_id ${ID} NOT NULL, state VARCHAR(32) NOT NULL,
     assigned_on DATE NOT NULL, version INT NOT NULL,
     live_expert_id ${ID} AS (IF(state IN ('assigned', 'submitted'), RTRIM(expert_id), NULL)) STORED,
     UNIQUE KEY live_once (application_id, live_expert_id), KEY by_application (application_id, id), KEY by_expert (expert_id, id), KEY by_person (person_id, state, id),
     CHECK (state IN ('assigned', 'submitted', 'replaced', 'conflict-declared')),
     FOREIGN KEY (application_id) REFERENCES grant_application (id), FOREIGN KEY (expert_id, person_id) REFERENCES grant_expert (id, person_id)`,
  ),
  createTable(2026112231021, 'review_assignment_state_change', `${stateChanges('review_assignment')}, reason VARCHAR(500) NULL,
     CHECK (to_state NOT IN ('replaced', 'conflict-declared') OR COALESCE(CHAR_LENGTH(reason), 0) > 0)`),
  ...appendOnly(2026112231022, 'review_assignment_state_change'),
  createTable(
    2026112231030,
    'expert_assignment_batch',
    `id ${ID} NOT NULL PRIMARY KEY, round_id ${ID} NOT NULL, assigned_by_id ${ID} NOT NULL, assigned_on DATE NOT NULL, items JSON NOT NULL, version INT NOT NULL,
     KEY by_round (round_id, id), FOREIGN KEY (round_id) REFERENCES grant_round (id)`,
  ),
  ...appendOnly(2026112231031, 'expert_assignment_batch'),
];

/** Its tables whose rows the department's login may add and read only. */
export const reviewAppendOnlyTables = ['grant_expert_employment', 'review_assignment_state_change', 'expert_assignment_batch'] as const;
