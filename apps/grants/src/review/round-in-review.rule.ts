import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { GrantRoundState } from '../round/round.transitions';

/** What the rule about the stage of the round looks at. */
export interface RoundInReviewFacts {
  readonly round: { readonly name: string; readonly state: GrantRoundState };
}

/** Experts are assigned from the close of the round until it is ranked. */
const REVIEW_STATES: readonly GrantRoundState[] = ['closed', 'reviewing'];

/** YZ-9: review is a stage of its own, after the declaration and before the determination. */
export const roundIsInReview = rule<RoundInReviewFacts>('YZ-9', 'grants.round-not-in-review', ({ round: { name, state } }) =>
  REVIEW_STATES.includes(state) ? ok : refuse({ path: ['roundId'], facts: { round: name, state }, remedy: 'assign-between-close-and-ranking' }),
);
