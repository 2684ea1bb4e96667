import type { ActTransaction } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import type { GrantExpert } from '../expert/expert.entity';
import { ReviewAssignment } from './assignment.entity';
import { ReviewAssignmentStateChange } from './assignment.life';
import { reviewAssignmentTransitions } from './assignment.transitions';

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
