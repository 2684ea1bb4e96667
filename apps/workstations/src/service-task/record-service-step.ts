import { act, guardedUpdate, insertRow } from '@unionhall/database';
import { taskToChange } from './at-the-station';
import { recordServiceStepRules } from './record-service-step.rule';
import { ServiceStep } from './service-step.entity';
import { ServiceTask } from './service-task.entity';
import { RecordServiceStepInput } from './service-task.inputs';
import { taskMoved } from './task-moved';

/** Whoever took a task on records what was done for it (登记办理步骤). */
export const recordServiceStep = act({
  name: 'recordServiceStep',
  description: '登记办理步骤。Whoever took a task on records what was done for it.',
  who: ['professional-union-worker', 'officer', 'department-head', 'deputy'],
  input: RecordServiceStepInput,
  object: ServiceTask,
  answers: 'serviceTask',
  gather: (source, { input, today }) => taskToChange(source, input, today),
  rules: recordServiceStepRules,
  write: async (tx, { input: { text, evidenceSha256 = null }, task, personId, today }) => {
    await insertRow(tx.manager, ServiceStep, { id: tx.newId(), taskId: task.id, kind: 'work', text: text.trim(), evidenceSha256, recordedById: personId, passedToId: null, recordedOn: today });
    return guardedUpdate(tx.manager, ServiceTask, task, {});
  },
  tell: taskMoved,
  about: ({ taskId }) => taskId,
});
