import { connectionOf } from '@unionhall/graphql';
import { DecisionTask } from './decision-task.entity';

export const DecisionTaskConnection = connectionOf('DecisionTask', '决定落实任务', () => DecisionTask);
