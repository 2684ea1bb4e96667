import { CODE, createTable, ID } from '@unionhall/database';

/** What the stations of the parks are asked to do about units: to help form a union, or to collect what is due. */
export const serviceTaskCopyMigrations = [
  createTable(
    2026120120110,
    'service_task_copy',
    `id ${ID} NOT NULL PRIMARY KEY, employer_id ${ID} NOT NULL, kind ${CODE} NOT NULL, state ${CODE} NOT NULL, title VARCHAR(200) NOT NULL, version INT NOT NULL, KEY by_employer (employer_id, kind, state), KEY by_kind (kind, state),
     FOREIGN KEY (employer_id) REFERENCES employer (id)`,
  ),
];
