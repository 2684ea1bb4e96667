import type { Rule } from '@unionhall/kernel';
import { type ReasonFacts, reasonIsGiven } from '../review/reason.rule';
import { type EligibilityFacts, eligibilityRules } from './eligibility.rule';

/** What the rules of rejectEligibility look at. */
export type RejectEligibilityFacts = EligibilityFacts & ReasonFacts;

export const rejectEligibilityRules: readonly Rule<RejectEligibilityFacts>[] = [...eligibilityRules, reasonIsGiven];
