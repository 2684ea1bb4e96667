import { appendOnly, CODE, createTable, ID } from '@unionhall/database';

/** Certificates, and the last number given in each year. */
export const certificateMigrations = [
  createTable(2026120130101, 'certificate_counter', 'year INT NOT NULL PRIMARY KEY, last INT NOT NULL'),
  createTable(
    2026120130102,
    'staff_certificate',
    `id ${ID} NOT NULL PRIMARY KEY, number VARCHAR(20) NOT NULL, kind ${CODE} NOT NULL, person_id ${ID} NOT NULL, as_of DATE NOT NULL, purpose VARCHAR(200) NOT NULL, certified_lines JSON NOT NULL,
     sha256 CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, issued_on DATE NOT NULL, issued_by_id ${ID} NOT NULL, act_id ${ID} NOT NULL, version INT NOT NULL,
     UNIQUE KEY number_once (number), KEY by_person (person_id, id), KEY by_day (issued_on, id), CONSTRAINT certified_day CHECK (as_of <= issued_on), FOREIGN KEY (person_id) REFERENCES person (id)`,
  ),
  ...appendOnly(2026120130103, 'staff_certificate'),
];

/** Those of them nobody changes a row of. */
export const certificateAppendOnly = ['staff_certificate'] as const;
