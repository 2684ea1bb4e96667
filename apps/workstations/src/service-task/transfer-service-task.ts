import { act, insertRow } from '@unionhall/database';
import { taskToChange } from './at-the-station';
import { ServiceStep } from './service-step.entity';
import { ServiceTask } from './service-task.entity';
import { TransferServiceTaskInput } from './service-task.inputs';
import { serviceTaskLife } from './service-task.life';
import { transferServiceTaskRules } from './transfer-service-task.rule';
import { taskMoved } from './task-moved';

/** A task passes to somebody else at the station, with the reason (转办任务). */
export const transferServiceTask = act({
  name: 'transferServiceTask',
  description: '转办任务,须说明理由。A task passes to somebody else at the station, with the reason.',
  who: ['professional-union-worker', 'officer', 'department-head', 'deputy'],
  input: TransferServiceTaskInput,
  object: ServiceTask,
  answers: 'serviceTask',
  gather: (source, { input, today }) => taskToChange(source, input, today),
  rules: transferServiceTaskRules,
  write: async (tx, { input: { personId: assigneeId, reason }, task, personId, today, now }) => {
    await insertRow(tx.manager, ServiceStep, { id: tx.newId(), taskId: task.id, kind: 'transfer', text: reason.trim(), evidenceSha256: null, recordedById: personId, passedToId: assigneeId, recordedOn: today });
    return serviceTaskLife.move(tx, task, 'transferServiceTask', now, { assigneeId });
  },
  tell: taskMoved,
  about: ({ taskId }) => taskId,
});
