import { staffRoles } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { DecisionTask } from './decision-task.entity';
import { CompleteDecisionTaskInput } from './decision-task.inputs';
import { decisionTaskLife } from './decision-task.life';
import { taskToChange } from './decision-task.queries';
import { completeDecisionTaskRules } from './complete-decision-task.rule';

/** Completes a task of a decision, with the document that shows it (办结落实任务) [GY-2a]. */
export const completeDecisionTask = act({
  name: 'completeDecisionTask',
  description: '办结决定落实任务,须附佐证材料。Completes a task of a decision, with the document that shows it [GY-2a].',
  who: staffRoles,
  input: CompleteDecisionTaskInput,
  object: DecisionTask,
  answers: 'decisionTask',
  gather: (source, { input }) => taskToChange(source, input),
  under: ({ decision }) => decision.powerItemCode,
  rules: completeDecisionTaskRules,
  write: (tx, { input: { evidenceTitle, evidenceSha256 }, task, personId, today, now }) =>
    decisionTaskLife.move(tx, task, 'completeDecisionTask', now, { doneOn: today, evidenceTitle, evidenceSha256, completedById: personId }),
  about: ({ taskId }) => taskId,
});
