import { act, insertRow } from '@unionhall/database';
import { confirmDecisionTaskRules } from './confirm-decision-task.rule';
import { DecisionProgress } from './decision-progress.entity';
import { DecisionTask } from './decision-task.entity';
import { ConfirmDecisionTaskInput } from './decision-task.inputs';
import { decisionTaskLife } from './decision-task.life';
import { taskToChange } from './decision-task.queries';
import { taskCheckers } from './task-checkers';

/** Somebody who neither raised, entered nor carried it out checks that a task is done, or gives it back (核验落实) [CP-5, GY-1]. */
export const confirmDecisionTask = act({
  name: 'confirmDecisionTask',
  description: '核验落实情况,或退回;提出、录入、执行该决定的人不得核验。Checks that a task is done, or gives it back; not who raised, entered or carried out the decision [CP-5].',
  who: taskCheckers,
  input: ConfirmDecisionTaskInput,
  object: DecisionTask,
  answers: 'decisionTask',
  gather: (source, { input }) => taskToChange(source, input),
  under: ({ decision }) => decision.powerItemCode,
  rules: confirmDecisionTaskRules,
  write: async (tx, { input: { accepted, remark }, task, personId, today, now }) => {
    if (accepted) return decisionTaskLife.move(tx, task, 'confirmDecisionTask', now, { confirmedOn: today, confirmedById: personId });
    await insertRow(tx.manager, DecisionProgress, { id: tx.newId(), taskId: task.id, text: remark!.trim(), recordedById: personId, recordedOn: today, actId: tx.actId });
    return decisionTaskLife.move(tx, task, 'returnDecisionTask', now, { doneOn: null, evidenceTitle: null, evidenceSha256: null, completedById: null, effectActId: null });
  },
  about: ({ taskId }) => taskId,
});
