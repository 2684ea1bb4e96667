import { type Migration, migration } from '@unionhall/database';

/** The index of acts is looked through by day, and ten years of meetings and decisions in the order of their lists. */
export const longRegisterMigrations: readonly Migration[] = [
  migration(2026112902101, 'find_acts_by_day', 'ALTER TABLE act_index ADD KEY IF NOT EXISTS by_day (day, outcome)', 'ALTER TABLE act_index DROP KEY IF EXISTS by_day'),
  migration(
    2026112902102,
    'find_decisions_by_power',
    'ALTER TABLE decision ADD KEY IF NOT EXISTS by_power_item (power_item, id)',
    'ALTER TABLE decision DROP KEY IF EXISTS by_power_item',
  ),
  migration(
    2026112902103,
    'find_meetings_by_state_and_day',
    'ALTER TABLE meeting ADD KEY IF NOT EXISTS by_state_and_day (state, held_on, id)',
    'ALTER TABLE meeting DROP KEY IF EXISTS by_state_and_day',
  ),
];
