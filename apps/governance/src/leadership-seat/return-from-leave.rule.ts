import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type HoldingPeriod, overlap } from './holding-period.rule';

/** What the rules of returnFromLeave look at. */
export interface ReturnFromLeaveFacts {
  readonly input: { readonly on: LocalDate };
  readonly today: LocalDate;
  /** Everybody who ever stood in for the deputy. */
  readonly delegations: readonly HoldingPeriod[];
}

/** HOUSE-1: only a leave that still runs, or is to come, ends. */
export const somebodyStandsIn = rule<ReturnFromLeaveFacts>('HOUSE-1', 'governance.nobody-stands-in-for', ({ input: { on }, delegations }) =>
  delegations.some((each) => overlap(each, { from: on, vacatedOn: null })) ? ok : refuse({ path: ['on'], facts: { on }, remedy: 'choose-a-day-of-the-leave' }),
);

/** GY-2a: who stood in answers for what he did, so a leave is not ended for days that are past. */
export const returnIsAhead = rule<ReturnFromLeaveFacts>('GY-2a', 'governance.return-in-the-past', ({ input: { on }, today }) =>
  on >= today ? ok : refuse({ path: ['on'], facts: { on, today }, remedy: 'choose-today-or-later' }),
);

export const returnFromLeaveRules: readonly Rule<ReturnFromLeaveFacts>[] = [somebodyStandsIn, returnIsAhead];
