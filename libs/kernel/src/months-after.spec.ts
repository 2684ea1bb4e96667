import { localDate } from './local-date';
import { monthsAfter } from './months-after';

it.each([
  ['2026-03-10', 3, '2026-06-10'],
  ['2025-11-30', 3, '2026-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2026-10-31', 1, '2026-11-30'],
  ['2026-12-01', 1, '2027-01-01'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %d months is %s', (day, months, expected) => expect(monthsAfter(localDate(day), months)).toBe(expected));
