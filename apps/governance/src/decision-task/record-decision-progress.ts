import { staffRoles } from '@unionhall/contracts';
import { act, guardedUpdate, insertRow } from '@unionhall/database';
import { DecisionProgress } from './decision-progress.entity';
import { DecisionTask } from './decision-task.entity';
import { RecordDecisionProgressInput } from './decision-task.inputs';
import { taskToChange } from './decision-task.queries';
import { recordDecisionProgressRules } from './record-decision-progress.rule';

/** Reports how far a task of a decision has come (登记落实进展) [GY-2a]. */
export const recordDecisionProgress = act({
  name: 'recordDecisionProgress',
  description: '登记决定落实进展。Reports how far a task of a decision has come [GY-2a].',
  who: staffRoles,
  input: RecordDecisionProgressInput,
  object: DecisionTask,
  answers: 'decisionTask',
  gather: (source, { input }) => taskToChange(source, input),
  under: ({ decision }) => decision.powerItemCode,
  rules: recordDecisionProgressRules,
  write: async (tx, { input: { text }, task, personId, today }) => {
    await insertRow(tx.manager, DecisionProgress, { id: tx.newId(), taskId: task.id, text, recordedById: personId, recordedOn: today, actId: tx.actId });
    return guardedUpdate(tx.manager, DecisionTask, task, {});
  },
  about: ({ taskId }) => taskId,
});
