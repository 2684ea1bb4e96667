import { appendOnly, CODE, createTable, ID } from '@unionhall/database';

/** The register of employers and their names over time. */
export const employerMigrations = [
  createTable(
    2026112240001,
    'employer',
    `id ${ID} NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL, kind ${CODE} NOT NULL, credit_code CHAR(18) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
     registered_on DATE NOT NULL, merged_into_id ${ID} NULL, version INT NOT NULL,
     UNIQUE KEY credit_code_once (credit_code), KEY by_name (name, id), CHECK (kind IN ('enterprise', 'public-institution')), CHECK (merged_into_id <> id),
     FOREIGN KEY (merged_into_id) REFERENCES employer (id)`,
  ),
  createTable(
    2026112240002,
    'employer_name',
    `id ${ID} NOT NULL PRIMARY KEY, employer_id ${ID} NOT NULL, name VARCHAR(200) NOT NULL, from_day DATE NOT NULL,
     UNIQUE KEY one_name_a_day (employer_id, from_day), FOREIGN KEY (employer_id) REFERENCES employer (id)`,
  ),
  ...appendOnly(2026112240003, 'employer_name'),
];
