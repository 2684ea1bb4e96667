import { getDayDetail, isWorkday } from 'chinese-days';
import { addDays, type LocalDate } from './local-date';

/** Whether the State Council's holidays of the day's year are known; a year without a National Day is not published yet. */
export function isInPublishedCalendar(day: LocalDate): boolean {
  return getDayDetail(`${day.slice(0, 4)}-10-01`).name.includes(',');
}

/** Whether people work on this day: weekdays but holidays, and weekends worked in lieu (调休). Throws RangeError beyond the published calendar. */
export function isWorkingDay(day: LocalDate): boolean {
  if (!isInPublishedCalendar(day)) throw new RangeError(`no holiday calendar is published for ${day}`);
  return isWorkday(day);
}

/**
 * The last of `count` working days that begin with the next working day after `day`: when a publicity period ends [CP-4].
 * Null when that lies beyond the published holiday calendar: such a date would be a guess.
 */
export function lastWorkingDayAfter(day: LocalDate, count: number): LocalDate | null {
  let last = day;
  for (let counted = 0; counted < count; ) {
    last = addDays(last, 1);
    if (!isInPublishedCalendar(last)) return null;
    if (isWorkday(last)) counted += 1;
  }
  return last;
}
