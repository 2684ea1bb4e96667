import type { Rule } from '@unionhall/kernel';
import { type EmployerFacts, employerIsLive, employerIsRegistered } from '../employer/employer.rule';
import { type EligibilityFacts, eligibilityRules } from './eligibility.rule';

/** What the rules of confirmEligibility look at. */
export type ConfirmEligibilityFacts = EligibilityFacts & EmployerFacts;

export const confirmEligibilityRules: readonly Rule<ConfirmEligibilityFacts>[] = [...eligibilityRules, employerIsRegistered, employerIsLive];
