import { appendOnly, createTable, ID, migration, stateChanges } from '@unionhall/database';

/** The tables of what stations ask of personnel. */
export const staffRequestSteps = [
  createTable(
    2026120111030,
    'staff_request',
    `id ${ID} NOT NULL PRIMARY KEY, workstation_id ${ID} NOT NULL, capacity VARCHAR(32) NOT NULL, from_day DATE NOT NULL, reason VARCHAR(500) NOT NULL, state VARCHAR(32) NOT NULL,
     requested_by_id ${ID} NOT NULL, requested_on DATE NOT NULL, secondment_id ${ID} NULL, withdrawal_reason VARCHAR(500) NULL, version INT NOT NULL,
     KEY by_station (workstation_id, state), KEY by_state (state, id), KEY by_secondment (secondment_id),
     CONSTRAINT known_request CHECK (capacity IN ('vice-chair', 'established-cadre', 'assistant') AND state IN ('waiting', 'answered', 'withdrawn')),
     CONSTRAINT answered_by_a_secondment CHECK ((state = 'answered') = (secondment_id IS NOT NULL)),
     CONSTRAINT withdrawn_with_reason CHECK (state <> 'withdrawn' OR withdrawal_reason IS NOT NULL),
     FOREIGN KEY (workstation_id) REFERENCES workstation (id)`,
  ),
  createTable(2026120111031, 'staff_request_state_change', stateChanges('staff_request')),
  ...appendOnly(2026120111032, 'staff_request_state_change'),
];

/** What personnel answers with no. */
export const declinedRequestSteps = [
  migration(
    2026120111061,
    'staff_requests_declined',
    `ALTER TABLE staff_request DROP CONSTRAINT IF EXISTS known_request, ADD COLUMN IF NOT EXISTS decline_reason VARCHAR(500) NULL AFTER withdrawal_reason,
       ADD CONSTRAINT IF NOT EXISTS known_request_of_four CHECK (capacity IN ('vice-chair', 'established-cadre', 'assistant') AND state IN ('waiting', 'answered', 'withdrawn', 'declined')),
       ADD CONSTRAINT IF NOT EXISTS declined_with_reason CHECK ((state = 'declined') = (decline_reason IS NOT NULL))`,
    `ALTER TABLE staff_request DROP CONSTRAINT IF EXISTS declined_with_reason, DROP CONSTRAINT IF EXISTS known_request_of_four, DROP COLUMN IF EXISTS decline_reason,
       ADD CONSTRAINT IF NOT EXISTS known_request CHECK (capacity IN ('vice-chair', 'established-cadre', 'assistant') AND state IN ('waiting', 'answered', 'withdrawn'))`,
  ),
];
