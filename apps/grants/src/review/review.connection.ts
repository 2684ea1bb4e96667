import { connectionOf } from '@unionhall/graphql';
import { ReviewAssignment } from './assignment.entity';

export const ReviewAssignmentConnection = connectionOf('ReviewAssignment', '评审指派', () => ReviewAssignment);
