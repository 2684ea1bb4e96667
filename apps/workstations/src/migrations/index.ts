import { appendOnly, createTable, migration } from '@unionhall/database';

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
  createTable(
    2026120111001,
    'workstation_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state VARCHAR(32) NULL, to_state VARCHAR(32) NOT NULL, act_id ${ID} NOT NULL,
     at DATETIME(3) NOT NULL, KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES workstation (id)`,
  ),
  ...appendOnly(2026120111002, 'workstation_state_change'),
  // Those founded before their steps were kept: the trail knows the act.
  migration(
    2026120111004,
    'steps_of_stations_founded_before',
    `INSERT INTO workstation_state_change (id, subject_id, from_state, to_state, act_id, at)
     SELECT entry.act_id, station.id, NULL, 'preparing', entry.act_id, entry.at FROM workstation AS station
       JOIN trail_entry AS entry ON JSON_VALUE(entry.entry, '$.act') = 'foundStation' AND JSON_VALUE(entry.entry, '$.outcome') = 'done' AND JSON_VALUE(entry.entry, '$.subject.id') = station.id
      WHERE NOT EXISTS (SELECT 1 FROM workstation_state_change AS step WHERE step.subject_id = station.id)`,
    'DO 0',
  ),
  migration(
    2026120111005,
    'opening_and_closing_of_a_station',
    `ALTER TABLE workstation ADD COLUMN IF NOT EXISTS opened_on DATE NULL AFTER opening_planned_for, ADD COLUMN IF NOT EXISTS closed_on DATE NULL AFTER opened_on,
       ADD COLUMN IF NOT EXISTS closing_reason VARCHAR(500) NULL AFTER closed_on,
       ADD CONSTRAINT IF NOT EXISTS opened_when_open CHECK (state NOT IN ('open', 'understaffed') OR opened_on IS NOT NULL),
       ADD CONSTRAINT IF NOT EXISTS closed_with_reason CHECK (state <> 'closed' OR (closed_on IS NOT NULL AND closing_reason IS NOT NULL))`,
    `ALTER TABLE workstation DROP CONSTRAINT IF EXISTS closed_with_reason, DROP CONSTRAINT IF EXISTS opened_when_open, DROP COLUMN IF EXISTS closing_reason, DROP COLUMN IF EXISTS closed_on,
       DROP COLUMN IF EXISTS opened_on`,
  ),
];
