import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { assignmentStands, type OpenAssignmentFacts } from './open-assignment.rule';
import { type ReasonFacts, reasonIsGiven } from './reason.rule';
import { reviewersAreNotSettled, type RoundInReviewFacts } from './round-in-review.rule';

/** What the rules of declareConflict look at. */
export interface DeclareConflictFacts extends OpenAssignmentFacts, RoundInReviewFacts, ReasonFacts {
  readonly assignment: OpenAssignmentFacts['assignment'] & { readonly personId: string };
  readonly personId: string;
}

/** CP-6: a conflict is the expert's own declaration; the office replaces him instead. */
export const callerIsTheExpert = rule<DeclareConflictFacts>('CP-6', 'grants.assignment-of-another-expert', ({ assignment, personId }) =>
  assignment.personId === personId ? ok : refuse({ path: ['assignmentId'], facts: {}, remedy: 'ask-the-expert-or-replace' }),
);

export const declareConflictRules: readonly Rule<DeclareConflictFacts>[] = [callerIsTheExpert, assignmentStands, reviewersAreNotSettled, reasonIsGiven];
