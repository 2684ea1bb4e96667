import { dayInShanghai, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type ReviewedRound, roundIsReviewing, sheetsAreEnough, type SheetsFacts, somethingIsReviewed } from './review-stage.rule';

/** What the rules of openScores look at. */
export interface OpenScoresFacts extends SheetsFacts {
  readonly round: ReviewedRound;
  readonly brokenSeals: readonly BrokenSeal[];
}

/** A sheet whose content is not what was sealed: the title of its application, and the id of its assignment. */
export interface BrokenSeal {
  readonly application: string;
  readonly assignment: string;
}

/** HOUSE-1: scores are opened once. */
export const scoresAreNotOpen = rule<OpenScoresFacts>('HOUSE-1', 'grants.scores-already-opened', ({ round: { name, scoresOpenedAt } }) =>
  scoresOpenedAt === null ? ok : refuse({ path: ['roundId'], facts: { round: name, openedOn: dayInShanghai(scoresOpenedAt) }, remedy: 'read-the-opened-scores' }),
);

/** YZ-8: nobody reads a score before the last is in, so that nobody scores by what others gave. */
export const everySheetIsIn = rule<OpenScoresFacts>('YZ-8', 'grants.score-sheets-missing', ({ progress }) =>
  progress
    .filter(({ missing }) => missing > 0)
    .map(({ title: application, missing }) => refuse({ path: ['roundId'], facts: { application, missing }, remedy: 'wait-for-the-score-sheets' })),
);

/** YZ-8: what counts is what the expert handed in. */
export const sealsAreWhole = rule<OpenScoresFacts>('YZ-8', 'grants.score-seal-broken', ({ brokenSeals }) =>
  brokenSeals.map(({ application, assignment }) => refuse({ path: ['roundId'], facts: { application, assignment }, remedy: 'report-the-broken-seal' })),
);

export const openScoresRules: readonly Rule<OpenScoresFacts>[] = [
  roundIsReviewing('roundId'),
  scoresAreNotOpen,
  somethingIsReviewed,
  everySheetIsIn,
  sheetsAreEnough,
  sealsAreWhole,
];
