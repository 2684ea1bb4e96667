import { includesDay, type LocalDate } from '@unionhall/kernel';

/** The days of an appointment, both included; `until` null means no end is known. */
export interface AppointmentDays {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** The appointments that hold on a day. */
export function holdingOn<Appointment extends AppointmentDays>(appointments: readonly Appointment[], day: LocalDate): Appointment[] {
  return appointments.filter(({ from, until }) => includesDay({ first: from, last: until }, day));
}

/** The first day, from `day` on, on which `headcount` or more hold at once; undefined when there is room on every day. */
export function firstFullDay(appointments: readonly AppointmentDays[], headcount: number, day: LocalDate): LocalDate | undefined {
  // The number of holders rises only on a first day, so no other day need be looked at.
  const days = [day, ...appointments.map(({ from }) => from).filter((from) => from > day)].sort();
  return days.find((each) => holdingOn(appointments, each).length >= headcount);
}
