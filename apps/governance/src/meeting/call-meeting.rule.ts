import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { SeatFacts } from '../leadership-seat/seat-member.rule';
import { membersOn } from './leadership-body.rule';

/** What the rules of callMeeting look at. */
export interface CallMeetingFacts {
  readonly input: { readonly title: string; readonly heldOn: LocalDate };
  readonly today: LocalDate;
  /** Every seat of the leadership body, past and present. */
  readonly seats: readonly SeatFacts[];
}

/** HOUSE-4: a meeting has a title. */
export const meetingHasTitle = rule<CallMeetingFacts>('HOUSE-4', 'house.empty', ({ input: { title } }) =>
  title.trim() === '' ? refuse({ path: ['title'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

/** HOUSE-5: a meeting is called before it is held. */
export const meetingIsNotPast = rule<CallMeetingFacts>('HOUSE-5', 'governance.meeting-in-the-past', ({ input: { heldOn }, today }) =>
  heldOn >= today ? ok : refuse({ path: ['heldOn'], facts: { heldOn, today }, remedy: 'choose-today-or-later' }),
);

/** GY-2b: the chief and the deputies decide in session, so there must be some. */
export const bodyHasMembers = rule<CallMeetingFacts>('GY-2b', 'governance.no-leadership-body', ({ input: { heldOn }, seats }) =>
  membersOn(seats, heldOn).length > 0 ? ok : refuse({ path: ['heldOn'], facts: { heldOn }, remedy: 'seat-the-members-first' }),
);

export const callMeetingRules = [meetingHasTitle, meetingIsNotPast, bodyHasMembers];
