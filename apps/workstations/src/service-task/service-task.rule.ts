import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type ServiceTaskState, serviceTaskTransitions } from './service-task.transitions';

/** What the rules of every act on a task look at. */
export interface ServiceTaskFacts {
  readonly personId: string;
  readonly task: { readonly title: string; readonly state: ServiceTaskState; readonly assigneeId: string | null };
  /** The ids of those who are at its station today. */
  readonly atStation: readonly string[];
}

const path = ['taskId'];

/** HOUSE-1: the act fits the state of the task. */
export const stateAllows = (act: Exclude<keyof typeof serviceTaskTransitions, 'requestServiceTask' | 'unionFormed' | 'arrearsCleared'>): Rule<Pick<ServiceTaskFacts, 'task'>> =>
  rule<Pick<ServiceTaskFacts, 'task'>>('HOUSE-1', 'workstations.task-in-another-state', ({ task: { title: task, state } }) =>
    (serviceTaskTransitions[act].from as readonly ServiceTaskState[]).includes(state) ? ok : refuse({ path, facts: { task, state }, remedy: 'look-at-the-task' }),
  );

/** DX-2: a station's tasks are those of who is there. */
export const callerIsAtStation = rule<ServiceTaskFacts>('DX-2', 'workstations.not-at-the-station', ({ personId, task: { title: task }, atStation }) =>
  atStation.includes(personId) ? ok : refuse({ path, facts: { task }, remedy: 'leave-it-to-the-station' }),
);

/** DX-4: whoever took a task on does it. */
export const callerIsAssignee = rule<ServiceTaskFacts>('DX-4', 'workstations.task-of-another', ({ personId, task: { title: task, assigneeId } }) =>
  assigneeId === null || assigneeId === personId ? ok : refuse({ path, facts: { task }, remedy: 'leave-it-to-its-assignee' }),
);
