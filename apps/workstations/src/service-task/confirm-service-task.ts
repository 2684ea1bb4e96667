import { act } from '@unionhall/database';
import { confirmServiceTaskRules } from './confirm-service-task.rule';
import { ownTaskToChange } from './own-task';
import { ServiceStep } from './service-step.entity';
import { ServiceTask } from './service-task.entity';
import { ConfirmServiceTaskInput } from './service-task.inputs';
import { serviceTaskLife } from './service-task.life';
import { taskMoved } from './task-moved';

/** Whoever asked for a task, or the office, confirms that it served, how that is known, and how well; never who did it (确认服务成效) [DX-4]. */
export const confirmServiceTask = act({
  name: 'confirmServiceTask',
  description: '确认服务成效并评分,承办人不得自行确认。Confirms that a task served, and how that is known; never who did it [DX-4].',
  who: ['worker', 'union-chair', 'employer-representative', 'officer', 'department-head', 'deputy'],
  input: ConfirmServiceTaskInput,
  object: ServiceTask,
  answers: 'serviceTask',
  gather: async (source, { input, caller }) => {
    const task = await ownTaskToChange(source, caller, input);
    return { task, stepBy: (await source.children(ServiceStep, 'taskId', task.id)).map(({ recordedById }) => recordedById) };
  },
  rules: confirmServiceTaskRules,
  write: (tx, { input: { confirmation, score }, task, personId, today, now }) =>
    serviceTaskLife.move(tx, task, 'confirmServiceTask', now, { confirmedById: personId, confirmedOn: today, confirmation: confirmation.trim(), score }),
  tell: taskMoved,
  about: ({ taskId }) => taskId,
});
