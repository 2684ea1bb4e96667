import { ID, migration } from '@unionhall/database';

/** The park an employer lies in, now and over time. */
export const employerParkMigrations = ['employer', 'employer_particulars'].map((table, index) =>
  migration(
    2026120120090 + index,
    `${table}_park`,
    `ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS park_id ${ID} NULL, ADD KEY IF NOT EXISTS by_park (park_id, id)`,
    `ALTER TABLE ${table} DROP KEY IF EXISTS by_park, DROP COLUMN IF EXISTS park_id`,
  ),
);
