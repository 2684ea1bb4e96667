import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { PerformanceAssessmentState } from './performance-assessment.transitions';

/** An assessment an act is about. */
export interface AssessmentFacts {
  readonly assessment: { readonly state: PerformanceAssessmentState };
}

/** HOUSE-1: an act on an assessment fits the state it names. */
export const assessmentIsIn = (path: string, required: PerformanceAssessmentState): Rule<AssessmentFacts> =>
  rule<AssessmentFacts>('HOUSE-1', 'personnel.performance-state', ({ assessment: { state } }) => (state === required ? ok : refuse({ path: [path], facts: { state, required }, remedy: 'check-the-state' })));
