import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { callerIsAssignee, callerIsAtStation, type ServiceTaskFacts, stateAllows } from './service-task.rule';

/** What the rules of completeServiceTask look at. */
export type CompleteServiceTaskFacts = ServiceTaskFacts & {
  readonly input: { readonly result: string };
  readonly task: ServiceTaskFacts['task'] & { readonly kind: string };
  /** How the unit it is about stands at finance; null for a task that does not hang on that. */
  readonly asked: { readonly standing: { readonly hasUnion: boolean; readonly inArrears: boolean } | null };
};

/** DX-4: help to form a union is done when the unit has one; it is then done by itself. */
export const unitHasUnion = rule<CompleteServiceTaskFacts>('DX-4', 'workstations.union-not-formed', ({ task: { title: task, kind }, asked: { standing } }) =>
  kind === 'park-union-organising' && standing && !standing.hasUnion ? refuse({ path: ['taskId'], facts: { task }, remedy: 'wait-for-finance' }) : ok,
);

/** DX-4: collecting from a unit is done when it lacks nothing; it is then done by itself. */
export const unitLacksNothing = rule<CompleteServiceTaskFacts>('DX-4', 'workstations.arrears-not-cleared', ({ task: { title: task, kind }, asked: { standing } }) =>
  kind === 'dues-collection' && standing?.inArrears ? refuse({ path: ['taskId'], facts: { task }, remedy: 'wait-for-finance' }) : ok,
);

export const completeServiceTaskRules: readonly Rule<CompleteServiceTaskFacts>[] = [stateAllows('completeServiceTask'), callerIsAtStation, callerIsAssignee, unitHasUnion, unitLacksNothing, textIsGiven('result')];
