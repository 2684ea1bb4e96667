import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of openInspectionCase look at. */
export interface OpenInspectionCaseFacts {
  readonly input: {
    readonly findingId?: string | null;
    readonly inquiryId?: string | null;
    readonly indexedActId?: string | null;
    readonly powerItem?: string | null;
    readonly eventDay?: LocalDate | null;
    readonly allegation: string;
  };
  readonly today: LocalDate;
  /** Under which item and on which day it happened; null when the thing named is not there. */
  readonly event: { readonly powerItemCode: string; readonly eventDay: LocalDate } | null;
  /** Whether the finding or inquiry it comes from is overdue, and since when; null for a case from neither. */
  readonly origin: { readonly overdue: boolean; readonly dueOn: LocalDate } | null;
  /** Another case from the same inquiry. */
  readonly earlier: { readonly openedOn: LocalDate } | null;
}

const namedThings = ({ findingId, inquiryId, indexedActId, powerItem }: OpenInspectionCaseFacts['input']) =>
  Object.entries({ findingId, inquiryId, indexedActId, powerItem }).filter((entry): entry is [string, string] => Boolean(entry[1]));

/** HOUSE-4: a case is about one thing, and a power item needs its day: who must answer follows from both. */
export const caseIsAboutOneThing = rule<OpenInspectionCaseFacts>('HOUSE-4', 'governance.case-about-one-thing', ({ input }) => {
  const named = namedThings(input).length;
  const dayFits = Boolean(input.powerItem) === Boolean(input.eventDay);
  return named === 1 && dayFits ? ok : refuse({ path: [], facts: { named }, remedy: 'name-the-thing-and-its-day' });
});

/** HOUSE-2: what a case is about is in the register. */
export const eventIsRegistered = rule<OpenInspectionCaseFacts>('HOUSE-2', 'house.not-registered', ({ input, event }) => {
  const [first, ...others] = namedThings(input);
  if (event !== null || !first || others.length > 0) return ok;
  const [path, id] = first;
  return refuse({ path: [path], facts: { id }, remedy: 'use-a-registered-one' });
});

/** GY-5d: what its own term still gives time for goes to nobody else. */
export const originIsOverdue = rule<OpenInspectionCaseFacts>('GY-5d', 'governance.not-overdue', ({ input: { findingId }, origin, today }) =>
  !origin || origin.overdue ? ok : refuse({ path: [findingId ? 'findingId' : 'inquiryId'], facts: { dueOn: origin.dueOn, today }, remedy: 'wait-for-the-term' }),
);

/** HOUSE-5: what is inspected has happened. */
export const eventHasHappened = rule<OpenInspectionCaseFacts>('HOUSE-5', 'governance.event-ahead', ({ event, today }) =>
  !event || event.eventDay <= today ? ok : refuse({ path: ['eventDay'], facts: { eventDay: event.eventDay, today }, remedy: 'choose-today-or-earlier' }),
);

/** HOUSE-4: a case says what it is about. */
export const allegationIsGiven = rule<OpenInspectionCaseFacts>('HOUSE-4', 'house.empty', ({ input: { allegation } }) =>
  allegation.trim() === '' ? refuse({ path: ['allegation'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

/** HOUSE-3: one case comes of one inquiry. */
export const caseIsNew = rule<OpenInspectionCaseFacts>('HOUSE-3', 'governance.case-already-open', ({ earlier }) =>
  earlier ? refuse({ path: ['inquiryId'], facts: { openedOn: earlier.openedOn }, remedy: 'go-on-with-the-case' }) : ok,
);

export const openInspectionCaseRules: readonly Rule<OpenInspectionCaseFacts>[] = [caseIsAboutOneThing, eventIsRegistered, originIsOverdue, eventHasHappened, allegationIsGiven, caseIsNew];
