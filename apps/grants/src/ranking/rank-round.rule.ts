import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type ReviewedRound, roundIsReviewing, sheetsAreEnough, type SheetsFacts, somethingIsReviewed } from '../score/review-stage.rule';

/** What the rules of rankRound look at. */
export interface RankRoundFacts extends SheetsFacts {
  readonly round: ReviewedRound;
}

/** YZ-9: the scores are opened before anybody ranks by them. */
export const scoresAreOpen = rule<RankRoundFacts>('YZ-9', 'grants.scores-not-opened', ({ round: { name, scoresOpenedAt } }) =>
  scoresOpenedAt !== null ? ok : refuse({ path: ['roundId'], facts: { round: name }, remedy: 'open-the-scores-first' }),
);

export const rankRoundRules: readonly Rule<RankRoundFacts>[] = [roundIsReviewing('roundId'), scoresAreOpen, somethingIsReviewed, sheetsAreEnough];
