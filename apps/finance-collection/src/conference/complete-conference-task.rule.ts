import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';

/** What the rules of completeConferenceTask look at. */
export interface CompleteConferenceTaskFacts {
  readonly input: { readonly outcome: string };
  readonly personId: string;
  readonly task: { readonly title: string; readonly responsibleId: string; readonly doneOn: LocalDate | null };
}

/** HOUSE-1: a task is done once. */
export const taskIsOpen = rule<CompleteConferenceTaskFacts>('HOUSE-1', 'finance-collection.conference-task-done', ({ task: { title, doneOn } }) =>
  doneOn === null ? ok : refuse({ path: ['taskId'], facts: { task: title, doneOn }, remedy: 'check-the-state' }),
);

/** BH-2: the conference gave the task to one person, who says that it is done. */
export const taskIsYours = rule<CompleteConferenceTaskFacts>('BH-2', 'finance-collection.conference-task-of-another', ({ task: { title, responsibleId }, personId }) =>
  responsibleId === personId ? ok : refuse({ path: ['taskId'], facts: { task: title }, remedy: 'leave-it-to-who-got-the-task' }),
);

export const completeConferenceTaskRules: readonly Rule<CompleteConferenceTaskFacts>[] = [taskIsOpen, taskIsYours, textIsGiven('outcome')];
