import { act, guardedUpdate } from '@unionhall/database';
import { staffRoles } from '@unionhall/contracts';
import { completeConferenceTaskRules } from './complete-conference-task.rule';
import { ConferenceTask } from './joint-conference.entity';
import { CompleteConferenceTaskInput } from './joint-conference.inputs';

/** Says that a task of a joint conference is done (完成联席会议任务) [BH-2]. */
export const completeConferenceTask = act({
  name: 'completeConferenceTask',
  description: '完成联席会议任务,由负责人办理。Says that a task of a joint conference is done; whoever is responsible does [BH-2].',
  who: [...staffRoles, 'tax-officer'],
  input: CompleteConferenceTaskInput,
  object: ConferenceTask,
  answers: 'task',
  gather: async (source, { input: { taskId, expectedVersion } }) => ({ task: await source.toChange(ConferenceTask, taskId, expectedVersion) }),
  rules: completeConferenceTaskRules,
  write: (tx, { input: { outcome }, task, today }) => guardedUpdate(tx.manager, ConferenceTask, task, { outcome, doneOn: today }),
  about: ({ taskId }) => taskId,
});
