import { appendOnly, CODE, createTable, ID } from '@unionhall/database';

/** The leading group, its conferences with their topics and tasks, and the list of problems [BH-1, BH-2, BH-3, BH-8]. */
export const jointWorkMigrations = [
  createTable(
    2026113004031,
    'leading_group',
    `id ${ID} NOT NULL PRIMARY KEY, head_id ${ID} NOT NULL, deputy_head_id ${ID} NOT NULL, formed_on DATE NOT NULL, document VARCHAR(200) NOT NULL, replaced_on DATE NULL, version INT NOT NULL,
     is_present TINYINT(1) AS (IF(replaced_on IS NULL, 1, NULL)) STORED,
     UNIQUE KEY one_present_group (is_present), KEY by_day (formed_on), CONSTRAINT two_heads CHECK (head_id <> deputy_head_id), CONSTRAINT group_days CHECK (replaced_on > formed_on)`,
  ),
  createTable(
    2026113004032,
    'leading_group_member',
    `id ${ID} NOT NULL PRIMARY KEY, leading_group_id ${ID} NOT NULL, person_id ${ID} NOT NULL, side ${CODE} NOT NULL,
     UNIQUE KEY member_once (leading_group_id, person_id), CONSTRAINT member_side CHECK (side IN ('union', 'tax')), FOREIGN KEY (leading_group_id) REFERENCES leading_group (id)`,
  ),
  createTable(
    2026113004033,
    'collection_problem',
    `id ${ID} NOT NULL PRIMARY KEY, title VARCHAR(200) NOT NULL, description VARCHAR(2000) NOT NULL, side ${CODE} NOT NULL, employer_id ${ID} NULL, tax_branch_id ${ID} NULL,
     raised_by_id ${ID} NOT NULL, raised_on DATE NOT NULL, solution VARCHAR(2000) NULL, solved_by_id ${ID} NULL, solved_on DATE NULL, version INT NOT NULL,
     KEY by_title (title, id), KEY by_solution (solved_on, id), KEY by_employer (employer_id, id), KEY by_branch (tax_branch_id, id),
     CONSTRAINT problem_side CHECK (side IN ('union', 'tax')), CONSTRAINT solved_by_somebody CHECK ((solved_on IS NULL) = (solved_by_id IS NULL) AND (solved_on IS NULL) = (solution IS NULL)),
     FOREIGN KEY (employer_id) REFERENCES employer (id), FOREIGN KEY (tax_branch_id) REFERENCES tax_branch (id)`,
  ),
  createTable(
    2026113004034,
    'joint_conference',
    `id ${ID} NOT NULL PRIMARY KEY, title VARCHAR(200) NOT NULL, held_on DATE NOT NULL, due_on DATE NOT NULL, leading_group_id ${ID} NOT NULL, state ${CODE} NOT NULL, called_by_id ${ID} NOT NULL, version INT NOT NULL,
     is_called TINYINT(1) AS (IF(state = 'called', 1, NULL)) STORED,
     UNIQUE KEY one_called_conference (is_called), KEY by_day (held_on, id), CONSTRAINT conference_state CHECK (state IN ('called', 'closed')), FOREIGN KEY (leading_group_id) REFERENCES leading_group (id)`,
  ),
  createTable(
    2026113004035,
    'joint_conference_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state ${CODE} NULL, to_state ${CODE} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL,
     KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES joint_conference (id)`,
  ),
  ...appendOnly(2026113004036, 'joint_conference_state_change'),
  createTable(
    2026113004038,
    'conference_topic',
    `id ${ID} NOT NULL PRIMARY KEY, conference_id ${ID} NOT NULL, kind ${CODE} NOT NULL, title VARCHAR(200) NOT NULL, side ${CODE} NOT NULL, problem_id ${ID} NULL,
     resolution VARCHAR(2000) NULL, resolved_on DATE NULL, version INT NOT NULL,
     UNIQUE KEY topic_once (conference_id, title), CONSTRAINT topic_side CHECK (side IN ('union', 'tax')), CONSTRAINT topic_resolution CHECK ((resolution IS NULL) = (resolved_on IS NULL)),
     FOREIGN KEY (conference_id) REFERENCES joint_conference (id), FOREIGN KEY (problem_id) REFERENCES collection_problem (id)`,
  ),
  createTable(
    2026113004039,
    'conference_task',
    `id ${ID} NOT NULL PRIMARY KEY, conference_id ${ID} NOT NULL, topic_id ${ID} NOT NULL, title VARCHAR(200) NOT NULL, responsible_id ${ID} NOT NULL, side ${CODE} NOT NULL, given_on DATE NOT NULL, due_on DATE NOT NULL,
     outcome VARCHAR(2000) NULL, done_on DATE NULL, version INT NOT NULL,
     KEY by_topic (topic_id, id), KEY by_conference (conference_id, id), KEY by_due (done_on, due_on), KEY by_person (responsible_id, id), CONSTRAINT task_side CHECK (side IN ('union', 'tax')),
     CONSTRAINT task_days CHECK (due_on >= given_on), CONSTRAINT task_outcome CHECK ((outcome IS NULL) = (done_on IS NULL)),
     FOREIGN KEY (conference_id) REFERENCES joint_conference (id), FOREIGN KEY (topic_id) REFERENCES conference_topic (id)`,
  ),
];

/** Tables of the joint work whose rows the department's login may add and read only. */
export const jointWorkAppendOnly = ['joint_conference_state_change', 'campaign_state_change', 'survey_visit_state_change'] as const;
