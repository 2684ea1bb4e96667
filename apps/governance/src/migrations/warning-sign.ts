import { type Migration, migration } from '@unionhall/database';

/** The index of acts is looked through by day. */
export const warningSignMigrations: readonly Migration[] = [
  migration(
    2026112902101,
    'find_acts_by_day',
    'ALTER TABLE act_index ADD KEY IF NOT EXISTS by_day (day, outcome)',
    'ALTER TABLE act_index DROP KEY IF EXISTS by_day',
  ),
];
