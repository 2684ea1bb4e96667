import { act } from '@unionhall/database';
import { taskToChange } from './at-the-station';
import { refuseServiceTaskRules } from './refuse-service-task.rule';
import { ServiceTask } from './service-task.entity';
import { RefuseServiceTaskInput } from './service-task.inputs';
import { serviceTaskLife } from './service-task.life';
import { taskMoved } from './task-moved';

/** Somebody at the station refuses a task, for a reason whoever asked reads (不予受理). */
export const refuseServiceTask = act({
  name: 'refuseServiceTask',
  description: '不予受理,须说明理由。Somebody at the station refuses a task, with the reason.',
  who: ['professional-union-worker', 'officer', 'department-head', 'deputy'],
  input: RefuseServiceTaskInput,
  object: ServiceTask,
  answers: 'serviceTask',
  gather: (source, { input, today }) => taskToChange(source, input, today),
  rules: refuseServiceTaskRules,
  write: (tx, { input: { reason }, task, now }) => serviceTaskLife.move(tx, task, 'refuseServiceTask', now, { refusalReason: reason.trim() }),
  tell: taskMoved,
  about: ({ taskId }) => taskId,
});
