import { localDate, type LocalDate } from './local-date';

/** The same day so many months later; the last day of the month where it is shorter. */
export function monthsAfter(day: LocalDate, months: number): LocalDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return localDate(`${last.toISOString().slice(0, 8)}${String(Math.min(date, last.getUTCDate())).padStart(2, '0')}`);
}
