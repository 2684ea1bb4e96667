import { type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import type { GrantExpert } from '../expert/expert.entity';
import { ReviewAssignmentStateChange } from './assignment-state-change.entity';
import { ReviewAssignment } from './assignment.entity';
import { reviewAssignmentTransitions } from './assignment.transitions';

/** An act that moves an assignment that stands. */
export type AssignmentAct = Exclude<keyof typeof reviewAssignmentTransitions, 'assignExperts'>;

/** Assigns experts to applications, and enters the beginnings. Whoever assigns adds each to his application's reviewers, too. */
export async function insertAssignments(
  tx: ActTransaction,
  pairs: readonly { readonly application: { readonly id: string }; readonly expert: GrantExpert }[],
  day: LocalDate,
  at: Date,
): Promise<ReviewAssignment[]> {
  const state = reviewAssignmentTransitions.assignExperts.to;
  const assignments = pairs.map(({ application, expert }) => ({ id: tx.newId(), applicationId: application.id, expertId: expert.id, personId: expert.personId, state, assignedOn: day, version: 1 }));
  await tx.manager.insert(ReviewAssignment, assignments);
  await tx.manager.insert(ReviewAssignmentStateChange, assignments.map(({ id }) => ({ id: tx.newId(), subjectId: id, fromState: null, toState: state, actId: tx.actId, at, reason: null })));
  return assignments;
}

/** Moves an assignment as the table says for the act, and enters the step with its reason, where it has one: the only way a state changes [YZ-9]. */
export async function moveAssignment(tx: ActTransaction, assignment: ReviewAssignment, act: AssignmentAct, at: Date, reason: string | null = null): Promise<ReviewAssignment> {
  const moved = await guardedUpdate(tx.manager, ReviewAssignment, assignment, { state: reviewAssignmentTransitions[act].to });
  const { id: subjectId, state: fromState } = assignment;
  await insertRow(tx.manager, ReviewAssignmentStateChange, { id: tx.newId(), subjectId, fromState, toState: moved.state, actId: tx.actId, at, reason });
  return moved;
}
