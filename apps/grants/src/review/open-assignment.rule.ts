import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type ReviewAssignmentState, reviewAssignmentTransitions } from './assignment.transitions';

/** What the rule about the assignment looks at. */
export interface OpenAssignmentFacts {
  readonly assignment: { readonly state: ReviewAssignmentState };
}

const notOpen = (state: ReviewAssignmentState) => refuse({ path: ['assignmentId'], facts: { state }, remedy: 'leave-the-assignment' });

/** HOUSE-1: only an assignment whose sheet is missing is replaced. */
export const assignmentIsReplaceable = rule<OpenAssignmentFacts>('HOUSE-1', 'grants.assignment-not-open', ({ assignment: { state } }) => {
  const from: readonly ReviewAssignmentState[] = reviewAssignmentTransitions.replaceExpert.from;
  return from.includes(state) ? ok : notOpen(state);
});

/** HOUSE-1: a conflict is declared before the sheet is sealed. */
export const assignmentIsDeclarable = rule<OpenAssignmentFacts>('HOUSE-1', 'grants.assignment-not-open', ({ assignment: { state } }) => {
  const from: readonly ReviewAssignmentState[] = reviewAssignmentTransitions.declareConflict.from;
  return from.includes(state) ? ok : notOpen(state);
});
