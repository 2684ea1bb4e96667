import type { DepartmentPart } from '@unionhall/graphql';
import { assignExperts } from './assign-experts';
import { replayAssignExperts } from './assign-experts.replay';
import { ExpertAssignmentBatch } from './assignment-batch.entity';
import { ReviewAssignment } from './assignment.entity';
import { assignmentLife } from './assignment.life';
import { declareConflict } from './declare-conflict';
import { replaceExpert } from './replace-expert';
import { ExpertAssignmentBatchFields, ExpertAssignmentResultFields, GrantApplicationReviewFields, ReviewAssignmentFields } from './review.fields';
import { ReviewResolver } from './review.resolver';

export const reviewPart: DepartmentPart = {
  acts: [assignExperts, replaceExpert, declareConflict],
  entities: [ReviewAssignment, ExpertAssignmentBatch],
  lives: [assignmentLife],
  replays: [replayAssignExperts],
  resolvers: [GrantApplicationReviewFields, ReviewResolver, ReviewAssignmentFields, ExpertAssignmentBatchFields, ExpertAssignmentResultFields],
};
