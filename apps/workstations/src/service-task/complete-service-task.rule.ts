import type { Rule } from '@unionhall/kernel';
import { textIsGiven } from '@unionhall/rulebook';
import { callerIsAssignee, callerIsAtStation, type ServiceTaskFacts, stateAllows } from './service-task.rule';

/** What the rules of completeServiceTask look at. */
export type CompleteServiceTaskFacts = ServiceTaskFacts & { readonly input: { readonly result: string } };

export const completeServiceTaskRules: readonly Rule<CompleteServiceTaskFacts>[] = [stateAllows('completeServiceTask'), callerIsAtStation, callerIsAssignee, textIsGiven('result')];
