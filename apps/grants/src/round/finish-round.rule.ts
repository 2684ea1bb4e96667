import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { AwardProposalState } from '../award/award-proposal.transitions';
import { type AwardState, fallenAwayStates } from '../award/award.transitions';
import { type GrantRoundState, grantRoundTransitions } from './round.transitions';

/** What the rules of finishRound look at. */
export interface FinishRoundFacts {
  readonly round: { readonly name: string; readonly state: GrantRoundState };
  readonly awards: readonly { readonly id: string; readonly state: AwardState }[];
  readonly lists: readonly { readonly state: AwardProposalState }[];
  /** Awards with money that is promised, asked for, out and unaccounted for, or claimed and not back. */
  readonly unsettled: readonly string[];
}

/** YZ-9: a round ends after its awards. */
export const roundMayFinish = rule<FinishRoundFacts>('YZ-9', 'grants.round-not-awarded', ({ round: { name, state } }) => {
  const from: readonly GrantRoundState[] = grantRoundTransitions.finishRound.from;
  return from.includes(state) ? ok : refuse({ path: ['roundId'], facts: { round: name, state }, remedy: 'check-the-state' });
});

const ended: readonly AwardState[] = ['accepted', 'failed', ...fallenAwayStates];

/** YZ-8: every project was judged by its effect. */
export const awardsAreConcluded = rule<FinishRoundFacts>('YZ-8', 'grants.awards-not-concluded', ({ awards }) => {
  const count = awards.filter(({ state }) => !ended.includes(state)).length;
  return count === 0 ? ok : refuse({ path: ['roundId'], facts: { count }, remedy: 'conclude-every-award' });
});

/** YZ-9: nobody is on his way up from the reserve. */
export const noPromotionIsUnderWay = rule<FinishRoundFacts>('YZ-9', 'grants.promotion-under-way', ({ lists }) =>
  lists.some(({ state }) => state === 'proposed' || state === 'publicised') ? refuse({ path: ['roundId'], facts: {}, remedy: 'follow-the-replacing-list' }) : ok,
);

/** YZ-9: every yuan is accounted for: spent by voucher, or back with the fund. */
export const awardsAreSettled = rule<FinishRoundFacts>('YZ-9', 'grants.awards-not-settled', ({ unsettled: { length: count } }) =>
  count === 0 ? ok : refuse({ path: ['roundId'], facts: { count }, remedy: 'settle-every-award' }),
);

export const finishRoundRules: readonly Rule<FinishRoundFacts>[] = [roundMayFinish, awardsAreConcluded, noPromotionIsUnderWay, awardsAreSettled];
