import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';

/** What the rules of callConference look at. */
export interface CallConferenceFacts {
  readonly input: { readonly title: string; readonly heldOn: LocalDate };
  readonly today: LocalDate;
  /** Whether there is a group that leads the collection. */
  readonly groupStands: boolean;
  /** The conference that was called and is not closed, or null. */
  readonly open: { readonly title: string } | null;
  /** How many months a conference may be away from the one before, and the last day of that; null while no group stands. */
  readonly intervalMonths: number;
  readonly dueOn: LocalDate | null;
}

/** BH-3: the leading group calls the conference. */
export const groupStands = rule<CallConferenceFacts>('BH-3', 'finance-collection.no-leading-group', ({ groupStands: stands }) =>
  stands ? ok : refuse({ path: [], facts: {}, remedy: 'form-the-leading-group' }),
);

/** BH-2: a conference ends with its resolutions before the next is called. */
export const noConferenceIsOpen = rule<CallConferenceFacts>('BH-2', 'finance-collection.conference-open', ({ open }) =>
  open === null ? ok : refuse({ path: [], facts: { conference: open.title }, remedy: 'close-the-open-conference' }),
);

/** HOUSE-5: a conference is called before it is held. */
export const conferenceIsAhead = rule<CallConferenceFacts>('HOUSE-5', 'finance-collection.conference-day-past', ({ input: { heldOn }, today }) =>
  heldOn >= today ? ok : refuse({ path: ['heldOn'], facts: { heldOn, today }, remedy: 'choose-a-day-ahead' }),
);

/** BH-1: a conference each interval. One that is overdue already is called for any day: refusing it would make it later still. */
export const conferenceIsInTime = rule<CallConferenceFacts>('BH-1', 'finance-collection.conference-too-late', ({ input: { heldOn }, dueOn, intervalMonths, today }) =>
  dueOn === null || heldOn <= dueOn || dueOn < today ? ok : refuse({ path: ['heldOn'], facts: { heldOn, dueOn, intervalMonths }, remedy: 'hold-it-in-time' }),
);

export const callConferenceRules: readonly Rule<CallConferenceFacts>[] = [textIsGiven('title'), groupStands, noConferenceIsOpen, conferenceIsAhead, conferenceIsInTime];
