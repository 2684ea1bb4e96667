import type { DepartmentPart } from '@unionhall/graphql';
import { completeDecisionTask } from './complete-decision-task';
import { confirmDecisionTask } from './confirm-decision-task';
import { DecisionProgress } from './decision-progress.entity';
import { DecisionTask } from './decision-task.entity';
import { decisionTaskLife } from './decision-task.life';
import { DecisionProgressFields, DecisionTaskResolver, DecisionTasksFields } from './decision-task.resolver';
import { recordDecisionProgress } from './record-decision-progress';

export const decisionTaskPart: DepartmentPart = {
  acts: [recordDecisionProgress, completeDecisionTask, confirmDecisionTask],
  entities: [DecisionTask, DecisionProgress],
  lives: [decisionTaskLife],
  resolvers: [DecisionTaskResolver, DecisionProgressFields, DecisionTasksFields],
};
