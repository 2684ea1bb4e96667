import { connectionOf, payloadOf } from '@unionhall/graphql';
import { ExpertAssignmentBatch } from './assignment-batch.entity';
import { ReviewAssignment } from './assignment.entity';

export const AssignExpertsPayload = payloadOf('AssignExperts', 'batch', () => ExpertAssignmentBatch);
export const ReplaceExpertPayload = payloadOf('ReplaceExpert', 'assignment', () => ReviewAssignment);
export const DeclareConflictPayload = payloadOf('DeclareConflict', 'assignment', () => ReviewAssignment);
export const ReviewAssignmentConnection = connectionOf('ReviewAssignment', '评审指派', () => ReviewAssignment);
