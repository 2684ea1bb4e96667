import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type DecisionTaskState, decisionTaskTransitions } from './decision-task.transitions';

/** What the rules on whoever works on a task look at. */
export interface TaskFacts {
  readonly task: { readonly title: string; readonly state: DecisionTaskState; readonly responsibleId: string };
  readonly personId: string;
  readonly caller: { readonly roles: readonly string[] };
}

/** HOUSE-1: a task that is done stays done. */
export const taskIsOpen = rule<TaskFacts>('HOUSE-1', 'governance.task-not-open', ({ task: { title, state } }) =>
  (decisionTaskTransitions.completeDecisionTask.from as readonly DecisionTaskState[]).includes(state) ? ok : refuse({ path: ['taskId'], facts: { task: title, state }, remedy: 'check-the-state' }),
);

/** GY-2a: whoever is responsible reports on a task and completes it; the meeting secretary enters it for him. */
export const callerIsResponsible = rule<TaskFacts>('GY-2a', 'governance.not-task-responsible', ({ task, personId, caller }) =>
  task.responsibleId === personId || caller.roles.includes('meeting-secretary') ? ok : refuse({ path: ['taskId'], facts: { task: task.title }, remedy: 'leave-it-to-the-responsible' }),
);

/** Whether a task waits after its last day. */
export const isTaskOverdue = ({ state, dueOn }: { readonly state: DecisionTaskState; readonly dueOn: LocalDate }, today: LocalDate): boolean => state === 'open' && dueOn < today;
