import { ok, type Rule } from '@unionhall/kernel';
import { type ReasonFacts, reasonIsGiven } from './reason.rule';
import { type CandidateFacts, candidateRules } from './candidate.rule';
import { assignmentIsReplaceable, type ReplaceableFacts } from './open-assignment.rule';
import { type RoundInReviewFacts, roundInReviewRules } from './round-in-review.rule';

/** What the rules of replaceExpert look at. */
export interface ReplaceExpertFacts extends RoundInReviewFacts, ReplaceableFacts, ReasonFacts {
  readonly input: ReasonFacts['input'] & { readonly expertId: string };
  /** The expert who takes over; null while nobody is named. */
  readonly candidate: CandidateFacts | null;
}

/** A rule about the one who takes over, as one of the act; it waits for the input that names him. */
const ofTheCandidate = ({ clause, code, check }: Rule<CandidateFacts>): Rule<ReplaceExpertFacts> => ({
  clause,
  code,
  check: ({ input, candidate }) => (input.expertId && candidate ? check(candidate) : ok),
});

export const replaceExpertRules: readonly Rule<ReplaceExpertFacts>[] = [...roundInReviewRules, assignmentIsReplaceable, reasonIsGiven, ...candidateRules.map(ofTheCandidate)];
