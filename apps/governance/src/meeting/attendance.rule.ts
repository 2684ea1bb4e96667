import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import type { SeatFacts } from '../leadership-seat/seat-member.rule';
import { membersOn } from './leadership-body.rule';
import type { MeetingState } from './meeting.transitions';

/** As what somebody is at a meeting. */
export type AttendanceCapacity = keyof (typeof enumLabels)['AttendanceCapacity'];

/** A line of the list of a meeting, as rules see it. */
export interface AttendanceFacts {
  readonly personId: string;
  readonly capacity: AttendanceCapacity;
  readonly present: boolean;
}

/** What the rules about the list of a meeting look at. */
export interface ListFacts {
  readonly today: LocalDate;
  readonly meeting: { readonly title: string; readonly heldOn: LocalDate; readonly state: MeetingState };
  /** Everybody listed. */
  readonly list: readonly AttendanceFacts[];
  /** Every seat of the leadership body, past and present. */
  readonly seats: readonly SeatFacts[];
}

/** HOUSE-1: the list of a meeting stands once the meeting has ended. */
export const listIsOpen = rule<ListFacts>('HOUSE-1', 'governance.meeting-ended', ({ meeting: { title: meeting, state } }) =>
  state === 'called' || state === 'open' ? ok : refuse({ path: ['meetingId'], facts: { meeting, state }, remedy: 'check-the-state' }),
);

/** HOUSE-5: who is there is seen on the day, and the seats of that day decide. */
export const meetingIsToday = rule<ListFacts>('HOUSE-5', 'governance.meeting-on-another-day', ({ meeting: { title: meeting, heldOn }, today }) =>
  heldOn === today ? ok : refuse({ path: ['meetingId'], facts: { meeting, heldOn, today }, remedy: 'come-back-on-the-day' }),
);

/** Those listed as present members who no longer sit in the leadership body on the day [GY-2b]. */
export function membersWhoLeft({ list, seats, meeting: { heldOn } }: Pick<ListFacts, 'list' | 'seats' | 'meeting'>): readonly AttendanceFacts[] {
  const sitting = membersOn(seats, heldOn);
  return list.filter(({ capacity, present, personId }) => capacity === 'member' && present && !sitting.includes(personId));
}
