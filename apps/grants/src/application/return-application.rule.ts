import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type ReasonFacts, reasonIsGiven } from '../review/reason.rule';
import { type EligibilityFacts, eligibilityRules } from './eligibility.rule';

/** What the rules of returnApplication look at. */
export interface ReturnApplicationFacts extends EligibilityFacts, ReasonFacts {
  readonly today: LocalDate;
  readonly round: EligibilityFacts['round'] & { readonly windowLast: LocalDate };
}

/** YZ-9: what is returned can be submitted again only within the window, so nothing is returned after it. */
export const windowAllowsReturning = rule<ReturnApplicationFacts>('YZ-9', 'grants.round-past-returning', ({ today, round: { name, windowLast: lastDay } }) =>
  today <= lastDay ? ok : refuse({ path: ['applicationId'], facts: { round: name, lastDay }, remedy: 'examine-as-submitted' }),
);

export const returnApplicationRules: readonly Rule<ReturnApplicationFacts>[] = [...eligibilityRules, windowAllowsReturning, reasonIsGiven];
