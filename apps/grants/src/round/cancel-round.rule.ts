import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type ReasonFacts, reasonIsGiven } from '../review/reason.rule';
import { type GrantRoundState, grantRoundTransitions } from './round.transitions';

/** What the rules of cancelRound look at. */
export interface CancelRoundFacts extends ReasonFacts {
  readonly round: { readonly name: string; readonly state: GrantRoundState };
}

/** YZ-9: what was decided and is publicised takes its course; only an objection takes it back. */
export const roundIsCancellable = rule<CancelRoundFacts>('YZ-9', 'grants.round-not-cancellable', ({ round: { name, state } }) => {
  const from: readonly GrantRoundState[] = grantRoundTransitions.cancelRound.from;
  return from.includes(state) ? ok : refuse({ path: ['roundId'], facts: { round: name, state }, remedy: 'follow-the-round-to-its-end' });
});

export const cancelRoundRules: readonly Rule<CancelRoundFacts>[] = [roundIsCancellable, reasonIsGiven];
