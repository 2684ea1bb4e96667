import { appendOnly, CODE, createTable, ID, migration } from '@unionhall/database';

/** Teams of both sides, and their visits to units [BH-5]. RTRIM, because MariaDB takes a CHAR column in a generated one only where padding cannot change it. */
export const surveyMigrations = [
  createTable(
    2026113004061,
    'survey_team',
    `id ${ID} NOT NULL PRIMARY KEY, name VARCHAR(100) NOT NULL, year INT NOT NULL, version INT NOT NULL, UNIQUE KEY name_once_a_year (year, name), KEY by_name (name, id)`,
  ),
  createTable(
    2026113004062,
    'survey_team_member',
    `id ${ID} NOT NULL PRIMARY KEY, team_id ${ID} NOT NULL, person_id ${ID} NOT NULL, side ${CODE} NOT NULL,
     UNIQUE KEY member_once (team_id, person_id), KEY by_person (person_id), CONSTRAINT survey_side CHECK (side IN ('union', 'tax')), FOREIGN KEY (team_id) REFERENCES survey_team (id)`,
  ),
  createTable(
    2026113004063,
    'survey_visit',
    `id ${ID} NOT NULL PRIMARY KEY, team_id ${ID} NOT NULL, employer_id ${ID} NOT NULL, assigned_on DATE NOT NULL, due_on DATE NOT NULL, state ${CODE} NOT NULL,
     visited_on DATE NULL, has_union TINYINT(1) NULL, trade_union_id ${ID} NULL, union_formed_in CHAR(7) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL, headcount INT NULL,
     roster_sha256 CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL, union_content VARCHAR(1000) NULL, tax_content VARCHAR(1000) NULL,
     registered_union_formed_in CHAR(7) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL, recorded_by_id ${ID} NULL, reviewed_by_id ${ID} NULL, review_note VARCHAR(500) NULL, version INT NOT NULL,
     open_at_employer_id ${ID} AS (CASE WHEN state <> 'confirmed' THEN RTRIM(employer_id) END) STORED,
     UNIQUE KEY one_open_visit (open_at_employer_id), KEY by_team (team_id, state), KEY by_employer (employer_id, id), KEY by_due (due_on, id),
     CONSTRAINT visit_state CHECK (state IN ('assigned', 'recorded', 'returned', 'confirmed')), CONSTRAINT visit_days CHECK (due_on >= assigned_on),
     CONSTRAINT visit_recorded CHECK (state = 'assigned' OR (visited_on IS NOT NULL AND has_union IS NOT NULL AND headcount IS NOT NULL AND recorded_by_id IS NOT NULL)),
     CONSTRAINT visit_of_four_eyes CHECK (state NOT IN ('returned', 'confirmed') OR (reviewed_by_id IS NOT NULL AND reviewed_by_id <> recorded_by_id)),
     FOREIGN KEY (team_id) REFERENCES survey_team (id), FOREIGN KEY (employer_id) REFERENCES employer (id), FOREIGN KEY (trade_union_id) REFERENCES trade_union (id)`,
  ),
  createTable(
    2026113004064,
    'survey_visit_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state ${CODE} NULL, to_state ${CODE} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL,
     KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES survey_visit (id)`,
  ),
  ...appendOnly(2026113004065, 'survey_visit_state_change'),
  // Teams from before are not asked again by another number of teams.
  migration(
    2026113004081,
    'survey_team_by_act',
    `ALTER TABLE survey_team ADD COLUMN IF NOT EXISTS act_id ${ID} NULL, ADD COLUMN IF NOT EXISTS formed_at DATETIME(3) NULL, ADD KEY IF NOT EXISTS by_time (formed_at, id)`,
    'ALTER TABLE survey_team DROP KEY IF EXISTS by_time, DROP COLUMN IF EXISTS formed_at, DROP COLUMN IF EXISTS act_id',
  ),
];
