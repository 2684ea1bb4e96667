import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { callerIsResponsible, type TaskFacts, taskIsOpen } from './decision-task.rule';

/** What the rules of recordDecisionProgress look at. */
export interface RecordDecisionProgressFacts extends TaskFacts {
  readonly input: { readonly text: string };
}

/** HOUSE-4: a report says something. */
export const reportSaysSomething = rule<RecordDecisionProgressFacts>('HOUSE-4', 'house.empty', ({ input: { text } }) =>
  text.trim() === '' ? refuse({ path: ['text'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

export const recordDecisionProgressRules = [taskIsOpen, callerIsResponsible, reportSaysSomething];
