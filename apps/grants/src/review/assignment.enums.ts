import { labelledEnum } from '@unionhall/graphql';

export const ReviewAssignmentStateEnum = labelledEnum('ReviewAssignmentState', '专家指派状态。The state of a review assignment.');
