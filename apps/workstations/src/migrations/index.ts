import { appendOnly, createTable, ID, migration, SHA256, stateChanges } from '@unionhall/database';
import { contractAndPlaceSteps } from './contracts-and-places';
import { declinedRequestSteps, staffRequestSteps } from './staff-request';
import { stationMonthSteps } from './station-month';

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
  createTable(2026120111001, 'workstation_state_change', stateChanges('workstation')),
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
  createTable(
    2026120111010,
    'service_task',
    `id ${ID} NOT NULL PRIMARY KEY, workstation_id ${ID} NOT NULL, kind VARCHAR(32) NOT NULL, serves VARCHAR(32) NOT NULL, title VARCHAR(200) NOT NULL, description VARCHAR(2000) NOT NULL,
     employer_id ${ID} NULL, state VARCHAR(32) NOT NULL, requested_by_id ${ID} NOT NULL, requested_on DATE NOT NULL, due_on DATE NOT NULL, assignee_id ${ID} NULL,
     completed_by_id ${ID} NULL, completed_on DATE NULL, result VARCHAR(2000) NULL, evidence_sha256 ${SHA256} NULL, confirmed_by_id ${ID} NULL, confirmed_on DATE NULL,
     confirmation VARCHAR(500) NULL, score INT NULL, refusal_reason VARCHAR(500) NULL, version INT NOT NULL,
     KEY by_station (workstation_id, id), KEY by_state (state, id), KEY by_due (due_on, id), KEY by_employer (employer_id, id), KEY by_assignee (assignee_id, id),
     CONSTRAINT due_after_request CHECK (due_on >= requested_on),
     CONSTRAINT taken_on_by_somebody CHECK (state IN ('requested', 'refused') OR assignee_id IS NOT NULL),
     CONSTRAINT done_with_evidence CHECK (state NOT IN ('completed', 'confirmed') OR (completed_by_id IS NOT NULL AND completed_on IS NOT NULL AND result IS NOT NULL AND evidence_sha256 IS NOT NULL)),
     CONSTRAINT confirmed_by_another CHECK (state <> 'confirmed' OR (confirmed_by_id IS NOT NULL AND confirmed_on IS NOT NULL AND confirmation IS NOT NULL AND score IS NOT NULL AND completed_by_id IS NOT NULL AND assignee_id IS NOT NULL AND confirmed_by_id <> completed_by_id AND confirmed_by_id <> assignee_id)),
     CONSTRAINT score_of_five CHECK (score IS NULL OR score BETWEEN 1 AND 5),
     CONSTRAINT refused_with_reason CHECK (state <> 'refused' OR refusal_reason IS NOT NULL),
     FOREIGN KEY (workstation_id) REFERENCES workstation (id)`,
  ),
  createTable(2026120111011, 'service_task_state_change', stateChanges('service_task')),
  ...appendOnly(2026120111012, 'service_task_state_change'),
  createTable(
    2026120111014,
    'service_step',
    `id ${ID} NOT NULL PRIMARY KEY, task_id ${ID} NOT NULL, kind VARCHAR(32) NOT NULL, text VARCHAR(1000) NOT NULL, evidence_sha256 ${SHA256} NULL, recorded_by_id ${ID} NOT NULL,
     passed_to_id ${ID} NULL, recorded_on DATE NOT NULL, KEY by_task (task_id, id), CONSTRAINT passed_to_somebody CHECK ((kind = 'transfer') = (passed_to_id IS NOT NULL)),
     FOREIGN KEY (task_id) REFERENCES service_task (id)`,
  ),
  ...appendOnly(2026120111015, 'service_step'),
  ...contractAndPlaceSteps,
  ...staffRequestSteps,
  ...stationMonthSteps,
  migration(
    2026120111050,
    'tasks_done_by_what_finance_registers',
    `ALTER TABLE service_task ADD COLUMN IF NOT EXISTS evidence_event_id ${ID} NULL AFTER evidence_sha256, DROP CONSTRAINT IF EXISTS taken_on_by_somebody, DROP CONSTRAINT IF EXISTS confirmed_by_another,
       ADD CONSTRAINT IF NOT EXISTS taken_on_or_told CHECK (state IN ('requested', 'refused') OR assignee_id IS NOT NULL OR evidence_event_id IS NOT NULL),
       ADD CONSTRAINT IF NOT EXISTS confirmed_by_another_hand CHECK (state <> 'confirmed' OR (confirmed_by_id IS NOT NULL AND confirmed_on IS NOT NULL AND confirmation IS NOT NULL AND score IS NOT NULL AND completed_by_id IS NOT NULL
         AND confirmed_by_id <> completed_by_id AND (assignee_id IS NULL OR confirmed_by_id <> assignee_id)))`,
    `ALTER TABLE service_task DROP CONSTRAINT IF EXISTS confirmed_by_another_hand, DROP CONSTRAINT IF EXISTS taken_on_or_told, DROP COLUMN IF EXISTS evidence_event_id`,
  ),
  migration(
    2026120111051,
    'find_tasks_among_many',
    `ALTER TABLE service_task ADD KEY IF NOT EXISTS by_station_and_state (workstation_id, state, id), ADD KEY IF NOT EXISTS by_state_and_due (state, due_on, id),
       ADD KEY IF NOT EXISTS counts_of_station (workstation_id, kind, state, score), ADD KEY IF NOT EXISTS counts_of_employer (employer_id, kind, state, score)`,
    `ALTER TABLE service_task DROP KEY IF EXISTS counts_of_employer, DROP KEY IF EXISTS counts_of_station, DROP KEY IF EXISTS by_state_and_due, DROP KEY IF EXISTS by_station_and_state`,
  ),
  migration(
    2026120111052,
    'tasks_about_a_union',
    `ALTER TABLE service_task ADD COLUMN IF NOT EXISTS trade_union_id ${ID} NULL AFTER employer_id, ADD KEY IF NOT EXISTS by_trade_union (trade_union_id, id),
       ADD CONSTRAINT IF NOT EXISTS about_one CHECK (employer_id IS NULL OR trade_union_id IS NULL)`,
    `ALTER TABLE service_task DROP CONSTRAINT IF EXISTS about_one, DROP KEY IF EXISTS by_trade_union, DROP COLUMN IF EXISTS trade_union_id`,
  ),
  ...declinedRequestSteps,
];
