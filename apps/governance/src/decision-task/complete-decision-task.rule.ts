import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type DecisionEyesFacts, type enumLabels, executorHadNoPartInDecision, rule } from '@unionhall/rulebook';
import { callerIsResponsible, isTaskOverdue, type TaskFacts, taskIsOpen } from './decision-task.rule';

/** What the rules of completeDecisionTask look at. */
export interface CompleteDecisionTaskFacts extends TaskFacts, DecisionEyesFacts {
  readonly input: { readonly evidenceTitle: string };
  readonly task: TaskFacts['task'] & { readonly dueOn: LocalDate; readonly effect: keyof (typeof enumLabels)['DecisionEffect'] | null };
  readonly today: LocalDate;
}

/** HOUSE-4: what shows that a task is done has a title. */
export const evidenceIsNamed = rule<CompleteDecisionTaskFacts>('HOUSE-4', 'house.empty', ({ input: { evidenceTitle } }) =>
  evidenceTitle.trim() === '' ? refuse({ path: ['evidenceTitle'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

/** GY-2a: what a department does is done by its act, not by saying so; only after its last day may a document close what never came about. */
export const departmentDoesNotDoIt = rule<CompleteDecisionTaskFacts>('GY-2a', 'governance.task-waits-for-department', ({ task, today }) =>
  task.effect === null || isTaskOverdue(task, today) ? ok : refuse({ path: ['taskId'], facts: { task: task.title, effect: task.effect, dueOn: task.dueOn }, remedy: 'let-the-department-act' }),
);

export const completeDecisionTaskRules: readonly Rule<CompleteDecisionTaskFacts>[] = [taskIsOpen, callerIsResponsible, evidenceIsNamed, departmentDoesNotDoIt, ...executorHadNoPartInDecision('taskId')];
