import type { DepartmentPart } from '@unionhall/graphql';
import { assignExperts } from './assign-experts';
import { ExpertAssignmentBatch } from './assignment-batch.entity';
import { ReviewAssignmentStateChange } from './assignment-state-change.entity';
import { ReviewAssignment } from './assignment.entity';
import { reviewAssignmentTransitions } from './assignment.transitions';
import { declareConflict } from './declare-conflict';
import { replaceExpert } from './replace-expert';
import { ExpertAssignmentBatchFields, ExpertAssignmentResultFields, GrantApplicationReviewFields, ReviewAssignmentFields } from './review.fields';
import { ReviewResolver } from './review.resolver';

export const reviewPart: DepartmentPart = {
  acts: [assignExperts, replaceExpert, declareConflict],
  entities: [ReviewAssignment, ReviewAssignmentStateChange, ExpertAssignmentBatch],
  resolvers: [
    GrantApplicationReviewFields,
    ReviewResolver,
    ReviewAssignmentFields,
    ExpertAssignmentBatchFields,
    ExpertAssignmentResultFields,
  ],
  transitions: { review_assignment: reviewAssignmentTransitions },
};
