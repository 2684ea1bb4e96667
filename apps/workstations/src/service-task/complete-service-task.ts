import { employerStanding } from '@unionhall/contracts';
import { act, type Ask } from '@unionhall/database';
import { taskToChange } from './at-the-station';
import { completeServiceTaskRules } from './complete-service-task.rule';
import { ServiceTask } from './service-task.entity';
import { CompleteServiceTaskInput } from './service-task.inputs';
import { serviceTaskLife } from './service-task.life';
import { taskMoved } from './task-moved';

/** Whoever took a task on says what came of it, with evidence (办结任务). */
export const completeServiceTask = act({
  name: 'completeServiceTask',
  description: '办结任务,附办理材料;协助建会和收缴经费的任务须财务已登记建会或结清。Whoever took a task on says what came of it, with evidence; help to form a union or to collect dues is done when finance has registered it [DX-4].',
  who: ['professional-union-worker', 'officer', 'department-head', 'deputy'],
  input: CompleteServiceTaskInput,
  object: ServiceTask,
  answers: 'serviceTask',
  ask: async (ask, { taskId }, source) => ({ standing: await standingOfUnit(ask, await source.find(ServiceTask, taskId)) }),
  gather: (source, { input, today }) => taskToChange(source, input, today),
  rules: completeServiceTaskRules,
  write: (tx, { input: { result, evidenceSha256 }, task, personId, today, now }) =>
    serviceTaskLife.move(tx, task, 'completeServiceTask', now, { completedById: personId, completedOn: today, result: result.trim(), evidenceSha256 }),
  tell: taskMoved,
  about: ({ taskId }) => taskId,
});

/** How the unit stands at finance that a task is about, where its result hangs on that; a task there is none of hangs on nothing. */
async function standingOfUnit(ask: Ask, task: Pick<ServiceTask, 'kind' | 'employerId'> | null) {
  if (!task?.employerId || (task.kind !== 'park-union-organising' && task.kind !== 'dues-collection')) return null;
  return ask(employerStanding, task.employerId);
}
