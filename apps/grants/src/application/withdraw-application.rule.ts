import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { GrantRoundState } from '../round/round.transitions';
import { applicationIsWithdrawable, callerIsAuthor, type StageFacts } from './stage.rule';

/** What the rules of withdrawApplication look at. */
export interface WithdrawApplicationFacts extends StageFacts {
  readonly round: { readonly state: GrantRoundState };
}

const rankedStates: readonly GrantRoundState[] = ['ranked', 'proposed', 'publicised', 'awarded', 'finished'];

/** YZ-9: what was ranked stays in the ranking, also while its own state still says under review. */
export const roundIsNotRanked = rule<WithdrawApplicationFacts>('YZ-9', 'grants.application-not-withdrawable', ({ round, application: { state } }) => {
  const isRanked = state === 'under-review' && rankedStates.includes(round.state);
  return isRanked ? refuse({ path: ['applicationId'], facts: { state }, remedy: 'keep-the-application' }) : ok;
});

export const withdrawApplicationRules: readonly Rule<WithdrawApplicationFacts>[] = [applicationIsWithdrawable, roundIsNotRanked, callerIsAuthor];
