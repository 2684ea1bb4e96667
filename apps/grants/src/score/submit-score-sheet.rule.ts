import { dayInShanghai, hundredthsOf, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type ReviewAssignmentState, reviewAssignmentTransitions } from '../review/assignment.transitions';
import type { GrantApplicationState } from '../application/application.transitions';
import { type ReviewedRound, roundIsReviewing } from './review-stage.rule';

/** What the rules of submitScoreSheet look at. */
export interface SubmitScoreSheetFacts {
  readonly input: { readonly scores: readonly { readonly criterionId: string; readonly score: string; readonly comment: string }[] };
  readonly round: ReviewedRound;
  readonly application: { readonly title: string; readonly state: GrantApplicationState };
  readonly assignment: { readonly state: ReviewAssignmentState };
  /** The criteria of the round. */
  readonly criteria: readonly { readonly id: string; readonly name: string }[];
}

/** YZ-8: an assignment takes one sheet, which is never changed. */
export const assignmentTakesASheet = rule<SubmitScoreSheetFacts>('YZ-8', 'grants.assignment-takes-no-sheet', ({ assignment: { state } }) => {
  const from: readonly ReviewAssignmentState[] = reviewAssignmentTransitions.submitScoreSheet.from;
  return from.includes(state) ? ok : refuse({ path: ['assignmentId'], facts: { state }, remedy: 'score-your-open-assignments' });
});

/** YZ-8: nobody scores who could know what the others gave. */
export const scoresAreStillSealed = rule<SubmitScoreSheetFacts>('YZ-8', 'grants.scores-already-opened', ({ round: { name, scoresOpenedAt } }) =>
  scoresOpenedAt === null
    ? ok
    : refuse({ path: ['assignmentId'], facts: { round: name, openedOn: dayInShanghai(scoresOpenedAt) }, remedy: 'score-your-open-assignments' }),
);

/** YZ-9: experts score what is under review. */
export const applicationIsUnderReview = rule<SubmitScoreSheetFacts>('YZ-9', 'grants.award-not-under-review', ({ application: { title, state } }) =>
  state === 'under-review' ? ok : refuse({ path: ['assignmentId'], facts: { application: title, state }, remedy: 'score-your-open-assignments' }),
);

/** HOUSE-2: a score is for a criterion of this round. */
export const criteriaAreOfTheRound = rule<SubmitScoreSheetFacts>('HOUSE-2', 'grants.score-criterion-unknown', ({ input, criteria }) =>
  input.scores.flatMap(({ criterionId }, index) =>
    criteria.some(({ id }) => id === criterionId)
      ? []
      : [refuse({ path: ['scores', String(index), 'criterionId'], facts: { place: index + 1 }, remedy: 'score-the-rounds-criteria' })],
  ),
);

/** YZ-8: merit is measured by every criterion the round was opened with. */
export const everyCriterionIsScored = rule<SubmitScoreSheetFacts>('YZ-8', 'grants.criterion-not-scored', ({ input, criteria }) =>
  criteria
    .filter(({ id }) => !input.scores.some(({ criterionId }) => criterionId === id))
    .map(({ name: criterion }) => refuse({ path: ['scores'], facts: { criterion }, remedy: 'score-the-rounds-criteria' })),
);

/** HOUSE-4: a score is 0 to 100 with two decimals at most. The refusal does not repeat it: what it is stays sealed. */
export const scoresAreWellFormed = rule<SubmitScoreSheetFacts>('HOUSE-4', 'grants.score-malformed', ({ input }) =>
  input.scores.flatMap(({ score }, index) =>
    hundredthsOf(score) === null ? [refuse({ path: ['scores', String(index), 'score'], facts: { place: index + 1 }, remedy: 'enter-a-valid-score' })] : [],
  ),
);

/** YZ-8: a score stands on a reason. */
export const scoresAreExplained = rule<SubmitScoreSheetFacts>('YZ-8', 'grants.score-without-comment', ({ input }) =>
  input.scores.flatMap(({ comment }, index) =>
    comment.trim() === '' ? [refuse({ path: ['scores', String(index), 'comment'], facts: { place: index + 1 }, remedy: 'explain-the-score' })] : [],
  ),
);

export const submitScoreSheetRules: readonly Rule<SubmitScoreSheetFacts>[] = [
  assignmentTakesASheet,
  roundIsReviewing('assignmentId'),
  scoresAreStillSealed,
  applicationIsUnderReview,
  criteriaAreOfTheRound,
  everyCriterionIsScored,
  scoresAreWellFormed,
  scoresAreExplained,
];
