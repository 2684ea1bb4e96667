import type { FactSource } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import type { PerformanceGrade } from '../performance/performance-assessment.entity';
import type { PerformanceAssessmentState } from '../performance/performance-assessment.transitions';

/** How somebody was assessed in a period, as far as a renewal rests on it [WZ-14]. */
export interface LastAssessment {
  readonly id: string;
  readonly cycle: string;
  readonly state: PerformanceAssessmentState;
  readonly grade: PerformanceGrade | null;
  readonly appealUntil: LocalDate | null;
}

/** The assessment of somebody in the last period that was over by a day and not over before another; null for none. Nobody changes it meanwhile. */
export async function lastAssessment({ statements, locking }: FactSource, personId: string, since: LocalDate, today: LocalDate): Promise<LastAssessment | null> {
  const [assessment] = await statements.query<LastAssessment[]>(
    `SELECT assessment.id, cycle.name AS cycle, assessment.state, assessment.grade, assessment.appeal_until AS appealUntil FROM performance_assessment assessment JOIN performance_cycle cycle ON cycle.id = assessment.cycle_id
     WHERE assessment.person_id = ? AND cycle.until_day >= ? AND cycle.until_day < ? ORDER BY cycle.until_day DESC LIMIT 1${locking ? ' LOCK IN SHARE MODE' : ''}`,
    [personId, since, today],
  );
  return assessment ?? null;
}
