import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { assessmentIsIn, type AssessmentFacts } from './assessment-state.rule';

/** What the rules of appealPerformanceAssessment look at. */
export interface AppealPerformanceAssessmentFacts extends AssessmentFacts {
  readonly input: { readonly text: string };
  readonly personId: string;
  readonly today: LocalDate;
  readonly assessment: AssessmentFacts['assessment'] & { readonly personId: string; readonly appealUntil: LocalDate | null };
}

/** WZ-14: whoever was assessed appeals, for himself. */
export const appealsHisOwn = rule<AppealPerformanceAssessmentFacts>('WZ-14', 'personnel.appeal-of-another', ({ assessment, personId }) =>
  assessment.personId === personId ? ok : refuse({ path: ['assessmentId'], facts: {}, remedy: 'let-the-assessed-appeal' }),
);

/** HOUSE-5: within the days of appeal. */
export const appealIsInTime = rule<AppealPerformanceAssessmentFacts>('HOUSE-5', 'personnel.appeal-too-late', ({ assessment: { appealUntil: until }, today }) =>
  until === null || today <= until ? ok : refuse({ path: ['assessmentId'], facts: { until, today }, remedy: 'ask-an-inquiry-instead' }),
);

export const appealPerformanceAssessmentRules: readonly Rule<AppealPerformanceAssessmentFacts>[] = [assessmentIsIn('assessmentId', 'concluded'), appealsHisOwn, appealIsInTime, textIsGiven('text')];
