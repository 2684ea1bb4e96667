import { createTable } from '@unionhall/database';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/**
 * The tables of workstations, in the order they are made. RTRIM, because MariaDB takes a CHAR column in a generated
 * one only where sql_mode's padding cannot change it.
 */
export const migrations = [
  createTable(
    2026112250001,
    'park',
    `id ${ID} NOT NULL PRIMARY KEY, name VARCHAR(100) NOT NULL, place VARCHAR(200) NOT NULL, version INT NOT NULL,
     UNIQUE KEY name_once (name), KEY by_place (place, id)`,
  ),
  createTable(
    2026112250002,
    'workstation',
    `id ${ID} NOT NULL PRIMARY KEY, park_id ${ID} NOT NULL, name VARCHAR(100) NOT NULL, state VARCHAR(32) NOT NULL, founded_on DATE NOT NULL,
     opening_planned_for DATE NOT NULL, version INT NOT NULL,
     live_in_park_id ${ID} AS (CASE WHEN state <> 'closed' THEN RTRIM(park_id) END) STORED,
     UNIQUE KEY one_live_station_a_park (live_in_park_id), KEY by_park (park_id), KEY by_name (name, id), KEY by_founding (founded_on, id), KEY by_state (state, name, id),
     CONSTRAINT known_state CHECK (state IN ('preparing', 'open', 'understaffed', 'closed')),
     CONSTRAINT days_in_order CHECK (opening_planned_for >= founded_on),
     FOREIGN KEY (park_id) REFERENCES park (id)`,
  ),
];
