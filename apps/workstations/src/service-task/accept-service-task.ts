import { act } from '@unionhall/database';
import { taskToChange } from './at-the-station';
import { acceptServiceTaskRules } from './accept-service-task.rule';
import { ServiceTask } from './service-task.entity';
import { AcceptServiceTaskInput } from './service-task.inputs';
import { serviceTaskLife } from './service-task.life';
import { taskMoved } from './task-moved';

/** Somebody at the station takes a task on (受理任务). */
export const acceptServiceTask = act({
  name: 'acceptServiceTask',
  description: '受理任务,限在站人员。Somebody at the station takes a task on.',
  who: ['professional-union-worker', 'officer', 'department-head', 'deputy'],
  input: AcceptServiceTaskInput,
  object: ServiceTask,
  answers: 'serviceTask',
  gather: (source, { input, today }) => taskToChange(source, input, today),
  rules: acceptServiceTaskRules,
  write: (tx, { task, personId, now }) => serviceTaskLife.move(tx, task, 'acceptServiceTask', now, { assigneeId: personId }),
  tell: taskMoved,
  about: ({ taskId }) => taskId,
});
