declare const localDateBrand: unique symbol;
/** A calendar day in Asia/Shanghai, "YYYY-MM-DD". Strings of this form order as days do. */
export type LocalDate = string & { readonly [localDateBrand]: true };

declare const monthBrand: unique symbol;
/** A calendar month, "YYYY-MM". */
export type Month = string & { readonly [monthBrand]: true };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Reads "YYYY-MM-DD". Throws RangeError when there is no such day (2026-02-29). */
export function localDate(text: string): LocalDate {
  const moment = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!moment || Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== text) {
    throw new RangeError(`not a day of the calendar (YYYY-MM-DD): ${JSON.stringify(text)}`);
  }
  return text as LocalDate;
}

/** Reads "YYYY-MM". Throws RangeError for anything else. */
export function month(text: string): Month {
  if (!MONTH.test(text)) throw new RangeError(`not a month (YYYY-MM): ${JSON.stringify(text)}`);
  return text as Month;
}

// Shanghai has kept UTC+8 without summer time since 1991, so the offset is a constant, not a lookup.
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The day it is in Shanghai at a moment. */
export function dayInShanghai(moment: Date): LocalDate {
  return new Date(moment.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10) as LocalDate;
}

/** The day `days` after (or, negative, before) a day. */
export function addDays(day: LocalDate, days: number): LocalDate {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10) as LocalDate;
}

/** A span of days, both ends included; `last` null means open-ended. */
export interface DayRange {
  readonly first: LocalDate;
  readonly last: LocalDate | null;
}

/** Whether a day lies in the range, ends included. */
export function includesDay(range: DayRange, day: LocalDate): boolean {
  return range.first <= day && (range.last === null || day <= range.last);
}
