import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { assessmentIsIn, type AssessmentFacts } from './assessment-state.rule';

/** What the rules of concludePerformanceAssessment look at. */
export interface ConcludePerformanceAssessmentFacts extends AssessmentFacts {
  readonly personId: string;
  readonly today: LocalDate;
  readonly assessment: AssessmentFacts['assessment'] & { readonly personId: string };
  readonly cycle: { readonly name: string; readonly until: LocalDate; readonly appealDays: number };
  /** The last day to appeal; null where the published calendar ends before. */
  readonly appealUntil: LocalDate | null;
}

/** HOUSE-5: somebody is assessed once the period is over. */
export const periodIsOver = rule<ConcludePerformanceAssessmentFacts>('HOUSE-5', 'personnel.performance-cycle-runs', ({ cycle: { name, until }, today }) =>
  today > until ? ok : refuse({ path: ['assessmentId'], facts: { cycle: name, until, today }, remedy: 'wait-for-the-end-of-the-cycle' }),
);

/** CP-6: nobody concludes his own assessment. */
export const concludesAnothers = rule<ConcludePerformanceAssessmentFacts>('CP-6', 'personnel.concludes-own-assessment', ({ assessment, personId }) =>
  assessment.personId === personId ? refuse({ path: ['assessmentId'], facts: {}, remedy: 'leave-it-to-another-recorder' }) : ok,
);

/** CP-4: the days of appeal are days of the published calendar, never a guess. */
export const appealEndsInTheCalendar = rule<ConcludePerformanceAssessmentFacts>('CP-4', 'personnel.appeal-beyond-calendar', ({ cycle: { appealDays: days }, appealUntil, today }) =>
  appealUntil !== null ? ok : refuse({ path: ['assessmentId'], facts: { today, days }, remedy: 'publish-once-the-calendar-is' }),
);

export const concludePerformanceAssessmentRules: readonly Rule<ConcludePerformanceAssessmentFacts>[] = [assessmentIsIn('assessmentId', 'under-way'), periodIsOver, concludesAnothers, appealEndsInTheCalendar];
