import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { type ServiceTaskFacts, stateAllows } from './service-task.rule';

/** What the rules of confirmServiceTask look at. */
export interface ConfirmServiceTaskFacts extends Pick<ServiceTaskFacts, 'personId'> {
  readonly input: { readonly confirmation: string };
  readonly task: ServiceTaskFacts['task'] & { readonly completedById: string | null };
  /** The ids of those who recorded a step of it, or passed it on. */
  readonly stepBy: readonly string[];
}

/** DX-4: that it served is confirmed by somebody who had no hand in it. */
export const confirmerDidNotDoIt = rule<ConfirmServiceTaskFacts>('DX-4', 'workstations.confirmed-by-who-did-it', ({ personId, task: { title: task, assigneeId, completedById }, stepBy }) =>
  [assigneeId, completedById, ...stepBy].includes(personId) ? refuse({ path: ['taskId'], facts: { task }, remedy: 'have-another-confirm' }) : ok,
);

export const confirmServiceTaskRules: readonly Rule<ConfirmServiceTaskFacts>[] = [stateAllows('confirmServiceTask'), confirmerDidNotDoIt, textIsGiven('confirmation')];
