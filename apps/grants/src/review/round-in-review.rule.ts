import { dayInShanghai, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { GrantRoundState } from '../round/round.transitions';

/** What the rules about the stage of the round look at. */
export interface RoundInReviewFacts {
  readonly round: {
    readonly name: string;
    readonly state: GrantRoundState;
    /** When the scores were opened; null while they are sealed. */
    readonly scoresOpenedAt: Date | null;
  };
}

/** Experts are assigned from the close of the round until it is ranked. */
const REVIEW_STATES: readonly GrantRoundState[] = ['closed', 'reviewing'];

/** YZ-9: review is a stage of its own, after the declaration and before the determination. */
export const roundIsInReview = rule<RoundInReviewFacts>('YZ-9', 'grants.round-not-in-review', ({ round: { name, state } }) =>
  REVIEW_STATES.includes(state) ? ok : refuse({ path: ['roundId'], facts: { round: name, state }, remedy: 'assign-between-close-and-ranking' }),
);

/** YZ-8: who judges is settled before anybody knows a score. */
export const reviewersAreNotSettled = rule<RoundInReviewFacts>('YZ-8', 'grants.scores-already-opened', ({ round: { name, scoresOpenedAt } }) =>
  scoresOpenedAt === null ? ok : refuse({ path: ['roundId'], facts: { round: name, openedOn: dayInShanghai(scoresOpenedAt) }, remedy: 'rank-the-opened-scores' }),
);

/** What every change of the reviewers asks of the round. */
export const roundInReviewRules: readonly Rule<RoundInReviewFacts>[] = [roundIsInReview, reviewersAreNotSettled];
