import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { callerIsAssignee, callerIsAtStation, type ServiceTaskFacts } from './service-task.rule';

/** What the rules of recordServiceStep look at. */
export type RecordServiceStepFacts = ServiceTaskFacts & { readonly input: { readonly text: string } };

/** HOUSE-1: steps are those of a task that was taken on and is not done. */
export const taskIsUnderWay = rule<RecordServiceStepFacts>('HOUSE-1', 'workstations.task-in-another-state', ({ task: { title: task, state } }) =>
  state === 'accepted' ? ok : refuse({ path: ['taskId'], facts: { task, state }, remedy: 'look-at-the-task' }),
);

export const recordServiceStepRules: readonly Rule<RecordServiceStepFacts>[] = [taskIsUnderWay, callerIsAtStation, callerIsAssignee, textIsGiven('text')];
