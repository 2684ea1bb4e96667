import { appendOnly, createTable, ID, SHA256 } from '@unionhall/database';

/** Minimum wages by place and day, labour contracts and what they pay from which day on. */
export const labourContractMigrations = [
  createTable(
    2026120130021,
    'minimum_wage',
    `id ${ID} NOT NULL PRIMARY KEY, place VARCHAR(100) NOT NULL, from_day DATE NOT NULL, amount BIGINT NOT NULL, document VARCHAR(200) NOT NULL, document_sha256 ${SHA256} NOT NULL, set_by_id ${ID} NOT NULL, version INT NOT NULL,
     UNIQUE KEY once_a_day (place, from_day), KEY by_day (from_day, id), CONSTRAINT minimum_wage_positive CHECK (amount > 0)`,
  ),
  ...appendOnly(2026120130022, 'minimum_wage'),
  createTable(
    2026120130024,
    'labour_contract',
    `id ${ID} NOT NULL PRIMARY KEY, staff_membership_id ${ID} NOT NULL, person_id ${ID} NOT NULL, place VARCHAR(100) NOT NULL, signed_on DATE NOT NULL, from_day DATE NOT NULL, until_day DATE NULL, ended_on DATE NULL,
     document VARCHAR(200) NOT NULL, end_document VARCHAR(200) NULL, version INT NOT NULL,
     UNIQUE KEY begun_once (person_id, from_day), KEY by_place (place, from_day), KEY by_membership (staff_membership_id), KEY by_day (from_day, id), KEY by_expiry (until_day, id),
     CONSTRAINT contract_term CHECK (until_day IS NULL OR until_day >= from_day), CONSTRAINT contract_end_documented CHECK ((ended_on IS NULL) = (end_document IS NULL)),
     CONSTRAINT contract_ends_within_term CHECK (ended_on IS NULL OR (ended_on >= from_day AND (until_day IS NULL OR ended_on <= until_day))),
     FOREIGN KEY (staff_membership_id) REFERENCES staff_membership (id), FOREIGN KEY (person_id) REFERENCES person (id)`,
  ),
  createTable(
    2026120130025,
    'wage_revision',
    `id ${ID} NOT NULL PRIMARY KEY, place VARCHAR(100) NOT NULL, from_day DATE NOT NULL, minimum_wage_id ${ID} NOT NULL, document VARCHAR(200) NOT NULL, revised_by_id ${ID} NOT NULL, version INT NOT NULL,
     KEY by_place (place, from_day), FOREIGN KEY (minimum_wage_id) REFERENCES minimum_wage (id)`,
  ),
  ...appendOnly(2026120130026, 'wage_revision'),
  createTable(
    2026120130028,
    'labour_contract_wage',
    `id ${ID} NOT NULL PRIMARY KEY, labour_contract_id ${ID} NOT NULL, from_day DATE NOT NULL, wage BIGINT NOT NULL, minimum_wage_id ${ID} NOT NULL, multiple_hundredths INT NOT NULL, wage_revision_id ${ID} NULL, act_id ${ID} NOT NULL,
     UNIQUE KEY once_a_day (labour_contract_id, from_day), KEY by_revision (wage_revision_id), CONSTRAINT wage_positive CHECK (wage > 0),
     FOREIGN KEY (labour_contract_id) REFERENCES labour_contract (id), FOREIGN KEY (minimum_wage_id) REFERENCES minimum_wage (id), FOREIGN KEY (wage_revision_id) REFERENCES wage_revision (id)`,
  ),
  ...appendOnly(2026120130029, 'labour_contract_wage'),
  createTable(
    2026120130031,
    'wage_reading',
    `id ${ID} NOT NULL PRIMARY KEY, labour_contract_id ${ID} NOT NULL, reader_id ${ID} NOT NULL, on_day DATE NOT NULL, reason VARCHAR(500) NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL, version INT NOT NULL,
     KEY by_contract (labour_contract_id, id), FOREIGN KEY (labour_contract_id) REFERENCES labour_contract (id)`,
  ),
  ...appendOnly(2026120130032, 'wage_reading'),
];

/** Those of them nobody changes a row of. */
export const labourContractAppendOnly = ['minimum_wage', 'wage_revision', 'labour_contract_wage', 'wage_reading'] as const;
