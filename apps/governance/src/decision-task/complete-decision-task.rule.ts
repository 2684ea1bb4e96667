import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { callerIsResponsible, type TaskFacts, taskIsOpen } from './decision-task.rule';

/** What the rules of completeDecisionTask look at. */
export interface CompleteDecisionTaskFacts extends TaskFacts {
  readonly input: { readonly evidenceTitle: string };
}

/** HOUSE-4: what shows that a task is done has a title. */
export const evidenceIsNamed = rule<CompleteDecisionTaskFacts>('HOUSE-4', 'house.empty', ({ input: { evidenceTitle } }) =>
  evidenceTitle.trim() === '' ? refuse({ path: ['evidenceTitle'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

export const completeDecisionTaskRules = [taskIsOpen, callerIsResponsible, evidenceIsNamed];
