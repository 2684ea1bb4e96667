import { includesDay, type LocalDate } from '@unionhall/kernel';

/** The days of an appointment, both included; `until` null means no end is known. */
export interface AppointmentDays {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** The first day, from `day` on, on which `headcount` or more hold at once; undefined when there is room on every day. */
export function firstFullDay(appointments: readonly AppointmentDays[], headcount: number, day: LocalDate): LocalDate | undefined {
  // The number of holders rises only on a first day, so no other day need be looked at.
  const days = [day, ...appointments.map(({ from }) => from).filter((from) => from > day)].sort();
  return days.find((each) => appointments.filter(({ from, until }) => includesDay({ first: from, last: until }, each)).length >= headcount);
}
