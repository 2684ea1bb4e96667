import { act } from '@unionhall/database';
import { taskToChange } from './at-the-station';
import { completeServiceTaskRules } from './complete-service-task.rule';
import { ServiceTask } from './service-task.entity';
import { CompleteServiceTaskInput } from './service-task.inputs';
import { serviceTaskLife } from './service-task.life';

/** Whoever took a task on says what came of it, with evidence (办结任务). */
export const completeServiceTask = act({
  name: 'completeServiceTask',
  description: '办结任务,附办理材料。Whoever took a task on says what came of it, with evidence.',
  who: ['professional-union-worker', 'officer', 'department-head', 'deputy'],
  input: CompleteServiceTaskInput,
  object: ServiceTask,
  answers: 'serviceTask',
  gather: (source, { input, today }) => taskToChange(source, input, today),
  rules: completeServiceTaskRules,
  write: (tx, { input: { result, evidenceSha256 }, task, personId, today, now }) =>
    serviceTaskLife.move(tx, task, 'completeServiceTask', now, { completedById: personId, completedOn: today, result: result.trim(), evidenceSha256 }),
  about: ({ taskId }) => taskId,
});
