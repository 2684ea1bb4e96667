import { addDays, type LocalDate, localDate, type Month } from '@unionhall/kernel';

/** The first and last day of a month. */
export function daysOfMonth(month: Month): { readonly first: LocalDate; readonly last: LocalDate } {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
  return { first: localDate(`${month}-01`), last: addDays(localDate(next), -1) };
}

/** The days of a month on which a station was open, from the day it opened to the day it was closed. */
export function daysOpenIn(month: Month, { openedOn, closedOn }: { readonly openedOn: LocalDate | null; readonly closedOn: LocalDate | null }): LocalDate[] {
  const { first, last } = daysOfMonth(month);
  if (openedOn === null) return [];
  const [from, until] = [openedOn > first ? openedOn : first, closedOn !== null && closedOn < last ? closedOn : last];
  const days: LocalDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}
