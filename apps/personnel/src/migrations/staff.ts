import { appendOnly, CODE, createTable, ID, migration } from '@unionhall/database';

/** The establishments by status, one row each: who wants the last place of one queues at its row. */
const ESTABLISHMENTS = [
  ['01990000-0000-7000-8000-00000000e001', 'civil-servant'],
  ['01990000-0000-7000-8000-00000000e002', 'institution-staff'],
  ['01990000-0000-7000-8000-00000000e003', 'professional-union-worker'],
] as const;

/** The staff of the office by status, and who is seconded to a station. */
export const staffMigrations = [
  createTable(2026120130001, 'establishment', `id ${ID} NOT NULL PRIMARY KEY, status ${CODE} NOT NULL, version INT NOT NULL, UNIQUE KEY status_once (status)`),
  migration(
    2026120130002,
    'enter_establishments',
    `INSERT IGNORE INTO establishment (id, status, version) VALUES ${ESTABLISHMENTS.map(([id, status]) => `('${id}', '${status}', 1)`).join(', ')}`,
    'DELETE FROM establishment',
  ),
  createTable(
    2026120130003,
    'staff_membership',
    `id ${ID} NOT NULL PRIMARY KEY, person_id ${ID} NOT NULL, status ${CODE} NOT NULL, staff_department_id ${ID} NOT NULL, from_day DATE NOT NULL, until_day DATE NULL, retires_on DATE NULL,
     document VARCHAR(200) NOT NULL, end_document VARCHAR(200) NULL, version INT NOT NULL,
     UNIQUE KEY begun_once (person_id, from_day), KEY by_status (status, from_day), KEY by_department (staff_department_id, from_day), KEY by_day (from_day, id), KEY by_retirement (retires_on, id),
     CONSTRAINT membership_days CHECK (until_day IS NULL OR until_day >= from_day), CONSTRAINT membership_end_documented CHECK ((until_day IS NULL) = (end_document IS NULL)),
     CONSTRAINT retires_after_beginning CHECK (retires_on IS NULL OR retires_on > from_day),
     FOREIGN KEY (person_id) REFERENCES person (id), FOREIGN KEY (staff_department_id) REFERENCES staff_department (id), FOREIGN KEY (status) REFERENCES establishment (status)`,
  ),
  createTable(
    2026120130004,
    'secondment',
    `id ${ID} NOT NULL PRIMARY KEY, staff_membership_id ${ID} NOT NULL, person_id ${ID} NOT NULL, workstation_id ${ID} NOT NULL, workstation_name VARCHAR(100) NOT NULL, capacity ${CODE} NOT NULL, payer ${CODE} NOT NULL,
     from_day DATE NOT NULL, until_day DATE NULL, returns_on DATE NULL, document VARCHAR(200) NOT NULL, end_document VARCHAR(200) NULL, version INT NOT NULL,
     UNIQUE KEY begun_once (person_id, from_day), KEY by_workstation (workstation_id, from_day, id), KEY by_membership (staff_membership_id, id), KEY by_day (from_day, id),
     CONSTRAINT secondment_days CHECK (until_day IS NULL OR until_day >= from_day), CONSTRAINT secondment_end_documented CHECK ((until_day IS NULL) = (end_document IS NULL)),
     CONSTRAINT returns_after_going CHECK (returns_on IS NULL OR returns_on > from_day),
     CONSTRAINT secondment_capacity CHECK (capacity IN ('vice-chair', 'established-cadre', 'assistant')), CONSTRAINT secondment_payer CHECK (payer IN ('home-unit', 'host-unit')),
     FOREIGN KEY (staff_membership_id) REFERENCES staff_membership (id), FOREIGN KEY (person_id) REFERENCES person (id)`,
  ),
  createTable(
    2026120130005,
    'establishment_share',
    `id ${ID} NOT NULL PRIMARY KEY, establishment_id ${ID} NOT NULL, staff_department_id ${ID} NOT NULL, from_day DATE NOT NULL, places INT NOT NULL, document VARCHAR(200) NOT NULL, act_id ${ID} NOT NULL,
     UNIQUE KEY once_a_day (establishment_id, staff_department_id, from_day), KEY by_department (staff_department_id), CONSTRAINT no_negative_places CHECK (places >= 0),
     FOREIGN KEY (establishment_id) REFERENCES establishment (id), FOREIGN KEY (staff_department_id) REFERENCES staff_department (id)`,
  ),
  ...appendOnly(2026120130006, 'establishment_share'),
];

/** Those of them nobody changes a row of. */
export const staffAppendOnly = ['establishment_share'] as const;
