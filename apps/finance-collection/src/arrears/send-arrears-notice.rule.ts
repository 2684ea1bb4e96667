import { type LocalDate, type Month, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { unitIsInArrears, type UnitInArrearsFacts } from './unit-in-arrears.rule';

type Step = keyof (typeof enumLabels)['ArrearsStep'];
const LADDER: readonly Step[] = ['reminder', 'demand', 'final'];

/** What the rules of sendArrearsNotice look at. */
export interface SendArrearsNoticeFacts extends UnitInArrearsFacts {
  readonly input: { readonly payBy: LocalDate };
  readonly today: LocalDate;
  /** The last notice about the oldest month that is still lacking; null for none: the ladder begins anew when that is paid. */
  readonly last: { readonly step: Step; readonly payBy: LocalDate } | null;
}

/** The step that follows; null after the last. */
export function nextStep(last: { readonly step: Step } | null): Step | null {
  return LADDER[last === null ? 0 : LADDER.indexOf(last.step) + 1] ?? null;
}

/** BH-1: the ladder has an end; from there the joint conference takes it up. */
export const ladderGoesOn = rule<SendArrearsNoticeFacts>('BH-1', 'finance-collection.notices-exhausted', ({ employer, last }) =>
  nextStep(last) !== null ? ok : refuse({ path: ['employerId'], facts: { employer: employer.name }, remedy: 'take-it-to-the-conference' }),
);

/** HOUSE-5: the next step comes after the day of the last one has passed. */
export const lastDayHasPassed = rule<SendArrearsNoticeFacts>('HOUSE-5', 'finance-collection.notice-too-early', ({ last, today }) =>
  last === null || last.payBy < today ? ok : refuse({ path: ['payBy'], facts: { payBy: last.payBy, today }, remedy: 'wait-for-the-day' }),
);

/** HOUSE-5: and gives a day that is still to come. */
export const dayIsToCome = rule<SendArrearsNoticeFacts>('HOUSE-5', 'finance-collection.day-not-to-come', ({ input: { payBy }, today }) =>
  payBy > today ? ok : refuse({ path: ['payBy'], facts: { day: payBy, today }, remedy: 'give-a-later-day' }),
);

export const sendArrearsNoticeRules: readonly Rule<SendArrearsNoticeFacts>[] = [unitIsInArrears, ladderGoesOn, lastDayHasPassed, dayIsToCome];

/** Whether a notice is about what is lacking now: the oldest month is still the same. */
export function isAbout(notice: { readonly oldestPeriod: Month }, oldestPeriod: Month | null): boolean {
  return notice.oldestPeriod === oldestPeriod;
}
