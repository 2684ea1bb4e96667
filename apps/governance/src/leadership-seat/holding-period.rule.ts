import type { LocalDate } from '@unionhall/kernel';

/** The days someone holds a seat or a charge: from `from` on, no longer on `vacatedOn`; null while it is open. */
export interface HoldingPeriod {
  readonly from: LocalDate;
  readonly vacatedOn: LocalDate | null;
}

/** Whether the period contains a day. */
export function holdsOn({ from, vacatedOn }: HoldingPeriod, day: LocalDate): boolean {
  return from <= day && (vacatedOn === null || day < vacatedOn);
}

/** Whether two periods share a day. */
export function overlap(one: HoldingPeriod, other: HoldingPeriod): boolean {
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one) && !isEmpty(one) && !isEmpty(other);
}

/** The day a period ends if it may not go on from `day`: never before it began, so that one that had not begun is empty. */
export function endedBy({ from }: HoldingPeriod, day: LocalDate): LocalDate {
  return day > from ? day : from;
}

const startsBeforeEnd = ({ from }: HoldingPeriod, { vacatedOn }: HoldingPeriod) => vacatedOn === null || from < vacatedOn;
const isEmpty = ({ from, vacatedOn }: HoldingPeriod) => from === vacatedOn;
