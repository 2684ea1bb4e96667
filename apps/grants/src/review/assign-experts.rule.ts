import { type BulkFacts, judge, ok, refuse, type Refusal, type Rule, whereNoItemIsLeft } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type CandidateFacts, candidateRules } from './candidate.rule';
import { type RoundInReviewFacts, roundInReviewRules } from './round-in-review.rule';

/** One item of the input as the rules look at it. */
export interface AssignmentItemFacts {
  readonly path: readonly string[];
  readonly round: { readonly id: string; readonly name: string };
  readonly input: { readonly applicationId: string; readonly expertId: string };
  readonly application: { readonly title: string; readonly roundId: string } | null;
  readonly expert: object | null;
  /** Null while the application or the expert is unknown. */
  readonly candidate: CandidateFacts | null;
}

/** HOUSE-2: application and expert are in their registers. */
export const itemNamesRegisteredOnes = rule<AssignmentItemFacts>('HOUSE-2', 'house.not-registered', ({ path, input, application, expert }) => [
  ...(application ? [] : [refuse({ path: [...path, 'applicationId'], facts: { id: input.applicationId }, remedy: 'use-a-registered-one' })]),
  ...(expert ? [] : [refuse({ path: [...path, 'expertId'], facts: { id: input.expertId }, remedy: 'use-a-registered-one' })]),
]);

/** HOUSE-1: the applications of one round are reviewed together. */
export const itemIsOfTheRound = rule<AssignmentItemFacts>('HOUSE-1', 'grants.application-of-another-round', ({ path, round, application }) =>
  application && application.roundId !== round.id
    ? refuse({ path: [...path, 'applicationId'], facts: { application: application.title, round: round.name }, remedy: 'choose-an-application-of-the-round' })
    : ok,
);

const itemRules: readonly Rule<AssignmentItemFacts>[] = [
  itemNamesRegisteredOnes,
  itemIsOfTheRound,
  ...candidateRules.map(({ clause, code, check }): Rule<AssignmentItemFacts> => ({ clause, code, check: ({ candidate }) => (candidate ? check(candidate) : ok) })),
];

/** Every reason why one item cannot be done. */
export function refusalsOfItem(item: AssignmentItemFacts): readonly Refusal[] {
  return judge(itemRules, item).refusals;
}

/** What the rules of assignExperts look at. */
export type AssignExpertsFacts = RoundInReviewFacts & BulkFacts;

export const assignExpertsRules: readonly Rule<AssignExpertsFacts>[] = [...roundInReviewRules, ...itemRules.map(whereNoItemIsLeft)];
