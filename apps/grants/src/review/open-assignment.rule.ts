import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type ReviewAssignmentState, reviewAssignmentTransitions } from './assignment.transitions';

/** What the rules about the assignment look at. */
export interface OpenAssignmentFacts {
  readonly assignment: { readonly state: ReviewAssignmentState };
}

/** What the rule about replacing the expert looks at besides. */
export interface ReplaceableFacts extends OpenAssignmentFacts {
  /** Whether the sheet that was handed in is no longer what it was. */
  readonly sheetIsVoid: boolean;
}

/** HOUSE-1: only an assignment whose sheet is missing or void is replaced. */
export const assignmentIsReplaceable = rule<ReplaceableFacts>('HOUSE-1', 'grants.assignment-not-replaceable', ({ assignment: { state }, sheetIsVoid }) => {
  const from: readonly ReviewAssignmentState[] = reviewAssignmentTransitions.replaceExpert.from;
  return from.includes(state) && (state !== 'submitted' || sheetIsVoid) ? ok : refuse({ path: ['assignmentId'], facts: { state }, remedy: 'leave-the-assignment' });
});

/** HOUSE-1: a conflict ends an assignment that stands, with its sheet or without. */
export const assignmentStands = rule<OpenAssignmentFacts>('HOUSE-1', 'grants.assignment-over', ({ assignment: { state } }) => {
  const from: readonly ReviewAssignmentState[] = reviewAssignmentTransitions.declareConflict.from;
  return from.includes(state) ? ok : refuse({ path: ['assignmentId'], facts: { state }, remedy: 'leave-the-assignment' });
});
