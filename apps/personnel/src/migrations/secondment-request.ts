import { appendOnly, createTable, ID, migration, stateChanges } from '@unionhall/database';

/** The tables of what stations ask of personnel, as their events tell. */
export const secondmentRequestMigrations = [
  createTable(
    2026120130501,
    'secondment_request',
    `id ${ID} NOT NULL PRIMARY KEY, workstation_id ${ID} NOT NULL, workstation_name VARCHAR(100) NOT NULL, capacity VARCHAR(32) NOT NULL, from_day DATE NOT NULL, reason VARCHAR(500) NOT NULL,
     state VARCHAR(32) NOT NULL, requested_by_id ${ID} NOT NULL, requested_on DATE NOT NULL, secondment_id ${ID} NULL, version INT NOT NULL,
     UNIQUE KEY answers_once (secondment_id), KEY by_station (workstation_id, capacity, state, id), KEY by_state (state, id),
     CONSTRAINT asked_for_one_of_three CHECK (capacity IN ('vice-chair', 'established-cadre', 'assistant')),
     CONSTRAINT request_state CHECK (state IN ('waiting', 'answered', 'withdrawn') AND (state = 'answered') = (secondment_id IS NOT NULL)),
     FOREIGN KEY (secondment_id) REFERENCES secondment (id)`,
  ),
  createTable(2026120130502, 'secondment_request_state_change', stateChanges('secondment_request')),
  ...appendOnly(2026120130503, 'secondment_request_state_change'),
];

/** What personnel answers with no. */
export const declinedRequestMigrations = [
  migration(
    2026120170251,
    'decline_a_request_for_staff',
    `ALTER TABLE secondment_request DROP CONSTRAINT IF EXISTS request_state, ADD COLUMN IF NOT EXISTS decline_reason VARCHAR(500) NULL AFTER secondment_id, ADD COLUMN IF NOT EXISTS declined_by_id ${ID} NULL AFTER decline_reason,
       ADD CONSTRAINT IF NOT EXISTS request_state_of_four CHECK (state IN ('waiting', 'answered', 'withdrawn', 'declined') AND (state = 'answered') = (secondment_id IS NOT NULL)),
       ADD CONSTRAINT IF NOT EXISTS request_declined_with_reason CHECK ((state = 'declined') = (decline_reason IS NOT NULL) AND (decline_reason IS NULL) = (declined_by_id IS NULL))`,
    `ALTER TABLE secondment_request DROP CONSTRAINT IF EXISTS request_declined_with_reason, DROP CONSTRAINT IF EXISTS request_state_of_four, DROP COLUMN IF EXISTS declined_by_id, DROP COLUMN IF EXISTS decline_reason,
       ADD CONSTRAINT IF NOT EXISTS request_state CHECK (state IN ('waiting', 'answered', 'withdrawn') AND (state = 'answered') = (secondment_id IS NOT NULL))`,
  ),
];

export const secondmentRequestAppendOnly = ['secondment_request_state_change'] as const;
