import type { Rule } from '@unionhall/kernel';
import { callerIsAtStation, type ServiceTaskFacts, stateAllows } from './service-task.rule';

export const acceptServiceTaskRules: readonly Rule<ServiceTaskFacts>[] = [stateAllows('acceptServiceTask'), callerIsAtStation];
