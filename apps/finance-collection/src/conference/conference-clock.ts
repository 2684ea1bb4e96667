import { type FactSource, parameterOn, rowsOf, type Statements } from '@unionhall/database';
import { type LocalDate, monthsAfter } from '@unionhall/kernel';
import { leadingGroupOn } from '../leading-group/leading-group.queries';
import type { LeadingGroup } from '../leading-group/leading-group.entity';
import { ConferenceTask, JointConference } from './joint-conference.entity';

/** Where the interval of the joint conferences stands on a day [BH-1]. */
export interface ConferenceClock {
  readonly group: LeadingGroup | null;
  readonly intervalMonths: number;
  /** The day the last closed conference was held; null before the first. */
  readonly lastHeldOn: LocalDate | null;
  /** The last day the next is due on: counted from the last, or from the day the group was formed; null while no group stands. */
  readonly dueOn: LocalDate | null;
}

/** Reads the clock of the conferences as of a day. */
export async function conferenceClock(source: FactSource, day: LocalDate): Promise<ConferenceClock> {
  const [group, intervalMonths, [last]] = await Promise.all([
    leadingGroupOn(source.statements, day),
    parameterOn(source, 'finance-collection.conference-interval-months', day),
    rowsOf(source.statements, JointConference, `WHERE state = 'closed' AND held_on <= ? ORDER BY held_on DESC LIMIT 1`, [day]),
  ]);
  const from = last?.heldOn ?? group?.formedOn ?? null;
  return { group, intervalMonths, lastHeldOn: last?.heldOn ?? null, dueOn: from && monthsAfter(from, intervalMonths) };
}

/** The conference that is called and not closed; null when there is none. */
export async function openConference(statements: Statements): Promise<JointConference | null> {
  const [open] = await rowsOf(statements, JointConference, `WHERE state = 'called'`);
  return open ?? null;
}

/** The tasks that were given and not done on a day, the most urgent first, at most a hundred; `overdueOnly` leaves those past their last day. */
export function tasksOpenOn(statements: Statements, day: LocalDate, overdueOnly: boolean): Promise<ConferenceTask[]> {
  const overdue = overdueOnly ? ' AND due_on < ?' : '';
  return rowsOf(statements, ConferenceTask, `WHERE given_on <= ? AND (done_on IS NULL OR done_on > ?)${overdue} ORDER BY due_on, id LIMIT 100`, overdueOnly ? [day, day, day] : [day, day]);
}
