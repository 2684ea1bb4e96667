import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { checksAnother, type ConditionChecksFacts, conditionChecksRules } from '../notice/condition-checks.rule';
import { type RecruitmentCandidateState, recruitmentCandidateTransitions } from './recruitment-candidate.transitions';

/** What the rules of checkQualification look at. */
export interface CheckQualificationFacts extends ConditionChecksFacts {
  readonly personId: string;
  readonly candidate: { readonly personId: string; readonly state: RecruitmentCandidateState };
}

/** HOUSE-1: qualification is checked once. */
export const candidateIsRegistered = rule<CheckQualificationFacts>('HOUSE-1', 'personnel.candidate-state', ({ candidate: { state } }) => {
  const { from } = recruitmentCandidateTransitions.checkQualificationPassing;
  return (from as readonly RecruitmentCandidateState[]).includes(state) ? ok : refuse({ path: ['candidateId'], facts: { state, required: [...from] }, remedy: 'check-the-state' });
});

export const checkQualificationRules: readonly Rule<CheckQualificationFacts>[] = [candidateIsRegistered, ...conditionChecksRules, checksAnother('candidateId', ({ candidate }) => candidate)];
