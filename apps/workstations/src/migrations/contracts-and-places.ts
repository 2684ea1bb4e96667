import { appendOnly, createTable, ID, SHA256, stateChanges } from '@unionhall/database';

/** The tables of what a station brings about and what stays: collective contracts, workers' homes and assistance points. */
export const contractAndPlaceSteps = [
  createTable(
    2026120111020,
    'collective_contract',
    `id ${ID} NOT NULL PRIMARY KEY, workstation_id ${ID} NOT NULL, employer_id ${ID} NOT NULL, kind VARCHAR(32) NOT NULL, from_day DATE NOT NULL, until_day DATE NOT NULL,
     workers_covered INT NOT NULL, workers_in_all INT NOT NULL, document VARCHAR(200) NOT NULL, document_sha256 ${SHA256} NOT NULL, registered_by_id ${ID} NOT NULL, registered_on DATE NOT NULL,
     end_reason VARCHAR(500) NULL, ended_by_id ${ID} NULL, version INT NOT NULL,
     KEY by_station (workstation_id, until_day), KEY by_employer (employer_id, kind, until_day), KEY by_end (until_day, id), KEY by_beginning (from_day, id),
     CONSTRAINT contract_days CHECK (until_day >= from_day), CONSTRAINT workers_of_the_unit CHECK (workers_covered BETWEEN 1 AND workers_in_all),
     CONSTRAINT ended_by_somebody CHECK ((end_reason IS NULL) = (ended_by_id IS NULL)),
     FOREIGN KEY (workstation_id) REFERENCES workstation (id)`,
  ),
  createTable(
    2026120111021,
    'service_place',
    `id ${ID} NOT NULL PRIMARY KEY, workstation_id ${ID} NOT NULL, kind VARCHAR(32) NOT NULL, employer_id ${ID} NULL, name VARCHAR(100) NOT NULL, place VARCHAR(200) NOT NULL, state VARCHAR(32) NOT NULL,
     opened_on DATE NOT NULL, document VARCHAR(200) NOT NULL, document_sha256 ${SHA256} NOT NULL, opened_by_id ${ID} NOT NULL, closed_on DATE NULL, closing_reason VARCHAR(500) NULL, version INT NOT NULL,
     open_name VARCHAR(100) AS (CASE WHEN state = 'open' THEN name END) STORED,
     UNIQUE KEY one_open_place_of_a_name (workstation_id, kind, open_name), KEY by_employer (employer_id, state), KEY by_name (name, id), KEY by_opening (opened_on, id),
     CONSTRAINT known_place CHECK (kind IN ('workers-home', 'assistance-point') AND state IN ('open', 'closed')),
     CONSTRAINT point_of_no_unit CHECK (kind = 'workers-home' OR employer_id IS NULL),
     CONSTRAINT place_closed_with_reason CHECK (state <> 'closed' OR (closed_on IS NOT NULL AND closing_reason IS NOT NULL AND closed_on >= opened_on)),
     FOREIGN KEY (workstation_id) REFERENCES workstation (id)`,
  ),
  createTable(2026120111022, 'service_place_state_change', stateChanges('service_place')),
  ...appendOnly(2026120111023, 'service_place_state_change'),
];
