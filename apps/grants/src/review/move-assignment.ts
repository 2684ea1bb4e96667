import { type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import type { GrantExpert } from '../expert/expert.entity';
import { ReviewAssignmentStateChange } from './assignment-state-change.entity';
import { ReviewAssignment } from './assignment.entity';
import { reviewAssignmentTransitions } from './assignment.transitions';

/** An act that moves an assignment that stands. */
export type AssignmentAct = Exclude<keyof typeof reviewAssignmentTransitions, 'assignExperts'>;

/** Assigns an expert to an application, and enters the beginning. Whoever assigns adds him to the application's reviewers, too. */
export async function insertAssignment(tx: ActTransaction, applicationId: string, expert: GrantExpert, day: LocalDate, at: Date): Promise<ReviewAssignment> {
  const state = reviewAssignmentTransitions.assignExperts.to;
  const assignment = { id: tx.newId(), applicationId, expertId: expert.id, personId: expert.personId, state, assignedOn: day, version: 1 };
  await insertRow(tx.manager, ReviewAssignment, assignment);
  await enterAssignmentStep(tx, assignment, null, at, null);
  return assignment;
}

/** Moves an assignment as the table says for the act, and enters the step with its reason, where it has one: the only way a state changes [YZ-9]. */
export async function moveAssignment(tx: ActTransaction, assignment: ReviewAssignment, act: AssignmentAct, at: Date, reason: string | null = null): Promise<ReviewAssignment> {
  const moved = await guardedUpdate(tx.manager, ReviewAssignment, assignment, { state: reviewAssignmentTransitions[act].to });
  await enterAssignmentStep(tx, moved, assignment.state, at, reason);
  return moved;
}

async function enterAssignmentStep(
  tx: ActTransaction,
  { id, state }: ReviewAssignment,
  from: ReviewAssignment['state'] | null,
  at: Date,
  reason: string | null,
): Promise<void> {
  await insertRow(tx.manager, ReviewAssignmentStateChange, { id: tx.newId(), subjectId: id, fromState: from, toState: state, actId: tx.actId, at, reason });
}
