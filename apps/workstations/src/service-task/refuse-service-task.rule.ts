import type { Rule } from '@unionhall/kernel';
import { textIsGiven } from '@unionhall/rulebook';
import { callerIsAtStation, type ServiceTaskFacts, stateAllows } from './service-task.rule';

/** What the rules of refuseServiceTask look at. */
export type RefuseServiceTaskFacts = ServiceTaskFacts & { readonly input: { readonly reason: string } };

export const refuseServiceTaskRules: readonly Rule<RefuseServiceTaskFacts>[] = [stateAllows('refuseServiceTask'), callerIsAtStation, textIsGiven('reason')];
