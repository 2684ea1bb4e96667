import { appendOnly, CODE, createTable, ID, migration, SHA256 } from '@unionhall/database';

/** Periods of assessment, the objectives of each person in them, what counts for them, and what was recognised upward. */
export const performanceMigrations = [
  createTable(
    2026120150001,
    'performance_cycle',
    `id ${ID} NOT NULL PRIMARY KEY, name VARCHAR(100) NOT NULL, from_day DATE NOT NULL, until_day DATE NOT NULL, formula VARCHAR(64) NOT NULL, qualified_from INT NOT NULL, excellent_from INT NOT NULL, recognition_points INT NOT NULL, recognition_points_most INT NOT NULL,
     appeal_days INT NOT NULL, opened_by_id ${ID} NOT NULL, version INT NOT NULL, UNIQUE KEY name_once (name), KEY by_day (from_day, id), CONSTRAINT cycle_days CHECK (from_day <= until_day),
     CONSTRAINT grade_bounds CHECK (0 < qualified_from AND qualified_from < excellent_from AND excellent_from <= 100)`,
  ),
  ...appendOnly(2026120150002, 'performance_cycle'),
  createTable(
    2026120150004,
    'performance_assessment',
    `id ${ID} NOT NULL PRIMARY KEY, cycle_id ${ID} NOT NULL, person_id ${ID} NOT NULL, staff_department_id ${ID} NOT NULL, state ${CODE} NOT NULL, mark INT NULL, grade ${CODE} NULL, on_record TINYINT NULL, concluded_by_id ${ID} NULL, concluded_on DATE NULL, appeal_until DATE NULL,
     appeal_text VARCHAR(2000) NULL, appealed_on DATE NULL, matter_id ${ID} NULL, version INT NOT NULL,
     UNIQUE KEY once_a_cycle (person_id, cycle_id), KEY by_cycle (cycle_id, id), KEY by_matter (matter_id), CONSTRAINT assessment_state CHECK (state IN ('under-way', 'concluded', 'appealed', 'final')),
     CONSTRAINT assessment_grade CHECK (grade IS NULL OR grade IN ('excellent', 'qualified', 'unqualified')), CONSTRAINT concluded_with_a_mark CHECK (state = 'under-way' OR (mark IS NOT NULL AND grade IS NOT NULL AND concluded_by_id IS NOT NULL)),
     CONSTRAINT mark_in_range CHECK (mark IS NULL OR mark BETWEEN 0 AND 10000), CONSTRAINT nobody_on_record_is_excellent CHECK (NOT (on_record <=> 1 AND grade <=> 'excellent')),
     FOREIGN KEY (cycle_id) REFERENCES performance_cycle (id), FOREIGN KEY (person_id) REFERENCES person (id), FOREIGN KEY (staff_department_id) REFERENCES staff_department (id)`,
  ),
  createTable(
    2026120150005,
    'performance_assessment_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state ${CODE} NULL, to_state ${CODE} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL,
     KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES performance_assessment (id)`,
  ),
  ...appendOnly(2026120150006, 'performance_assessment_state_change'),
  createTable(
    2026120150008,
    'objective',
    `id ${ID} NOT NULL PRIMARY KEY, assessment_id ${ID} NOT NULL, person_id ${ID} NOT NULL, measure ${CODE} NOT NULL, title VARCHAR(200) NOT NULL, target INT NOT NULL, weight INT NOT NULL,
     KEY by_assessment (assessment_id, id), CONSTRAINT objective_number CHECK (target > 0 AND weight BETWEEN 1 AND 100), FOREIGN KEY (assessment_id) REFERENCES performance_assessment (id)`,
  ),
  ...appendOnly(2026120150009, 'objective'),
  createTable(
    2026120150011,
    'objective_result',
    `id ${ID} NOT NULL PRIMARY KEY, objective_id ${ID} NOT NULL, person_id ${ID} NOT NULL, measure ${CODE} NOT NULL, source VARCHAR(100) NOT NULL, amount INT NOT NULL, achieved_on DATE NOT NULL, description VARCHAR(200) NOT NULL, evidence_sha256 ${SHA256} NULL, recorded_by_id ${ID} NOT NULL, act_id ${ID} NOT NULL, version INT NOT NULL,
     UNIQUE KEY a_source_counts_once (measure, source), KEY by_objective (objective_id, id), CONSTRAINT something_achieved CHECK (amount > 0), FOREIGN KEY (objective_id) REFERENCES objective (id)`,
  ),
  ...appendOnly(2026120150012, 'objective_result'),
  createTable(
    2026120150014,
    'recognition',
    `id ${ID} NOT NULL PRIMARY KEY, assessment_id ${ID} NOT NULL, person_id ${ID} NOT NULL, kind ${CODE} NOT NULL, title VARCHAR(200) NOT NULL, recognised_by VARCHAR(100) NOT NULL, recognised_on DATE NOT NULL, document_sha256 ${SHA256} NOT NULL, recorded_by_id ${ID} NOT NULL, version INT NOT NULL,
     UNIQUE KEY a_document_counts_once (assessment_id, document_sha256), CONSTRAINT recognition_kind CHECK (kind IN ('innovation-work', 'highlight-work')), FOREIGN KEY (assessment_id) REFERENCES performance_assessment (id)`,
  ),
  ...appendOnly(2026120150015, 'recognition'),
  migration(
    2026120150021,
    'renew_contracts_on_an_assessment',
    `ALTER TABLE labour_contract ADD COLUMN IF NOT EXISTS renews_id ${ID} NULL, ADD COLUMN IF NOT EXISTS assessment_id ${ID} NULL, ADD UNIQUE KEY IF NOT EXISTS renewed_once (renews_id), ADD KEY IF NOT EXISTS by_assessment (assessment_id),
       ADD CONSTRAINT IF NOT EXISTS renewal_rests_on_an_assessment CHECK ((renews_id IS NULL) = (assessment_id IS NULL))`,
    'ALTER TABLE labour_contract DROP CONSTRAINT IF EXISTS renewal_rests_on_an_assessment, DROP KEY IF EXISTS by_assessment, DROP KEY IF EXISTS renewed_once, DROP COLUMN IF EXISTS assessment_id, DROP COLUMN IF EXISTS renews_id',
  ),
  migration(
    2026120150022,
    'hold_persons_of_objectives',
    'ALTER TABLE objective ADD CONSTRAINT objective_person_id FOREIGN KEY IF NOT EXISTS (person_id) REFERENCES person (id)',
    'ALTER TABLE objective DROP FOREIGN KEY IF EXISTS objective_person_id',
  ),
  migration(
    2026120150023,
    'hold_persons_of_results',
    'ALTER TABLE objective_result ADD CONSTRAINT objective_result_person_id FOREIGN KEY IF NOT EXISTS (person_id) REFERENCES person (id)',
    'ALTER TABLE objective_result DROP FOREIGN KEY IF EXISTS objective_result_person_id',
  ),
  migration(
    2026120150024,
    'hold_persons_of_recognitions',
    'ALTER TABLE recognition ADD CONSTRAINT recognition_person_id FOREIGN KEY IF NOT EXISTS (person_id) REFERENCES person (id)',
    'ALTER TABLE recognition DROP FOREIGN KEY IF EXISTS recognition_person_id',
  ),
  migration(
    2026120150025,
    'hold_renewed_contracts',
    'ALTER TABLE labour_contract ADD CONSTRAINT labour_contract_renews_id FOREIGN KEY IF NOT EXISTS (renews_id) REFERENCES labour_contract (id)',
    'ALTER TABLE labour_contract DROP FOREIGN KEY IF EXISTS labour_contract_renews_id',
  ),
  migration(
    2026120150026,
    'hold_assessments_of_renewals',
    'ALTER TABLE labour_contract ADD CONSTRAINT labour_contract_assessment_id FOREIGN KEY IF NOT EXISTS (assessment_id) REFERENCES performance_assessment (id)',
    'ALTER TABLE labour_contract DROP FOREIGN KEY IF EXISTS labour_contract_assessment_id',
  ),
];

/** Those of them nobody changes a row of. */
export const performanceAppendOnly = ['performance_cycle', 'performance_assessment_state_change', 'objective', 'objective_result', 'recognition'] as const;
