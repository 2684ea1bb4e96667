import type { enumLabels } from '@unionhall/rulebook';

type Grade = keyof (typeof enumLabels)['PerformanceGrade'];

/** An objective and what counts for it. */
export interface CountedObjective {
  readonly target: number;
  readonly weight: number;
  readonly done: number;
}

/** What a period fixed when it was opened; points. */
export interface MarkTerms {
  readonly qualifiedFrom: number;
  readonly excellentFrom: number;
  readonly recognitionPoints: number;
  readonly recognitionPointsMost: number;
}

/** The most points somebody can have, in hundredths. */
const FULL = 10_000;

/** How far an objective is reached, in hundredths of a per cent, half a hundredth up; never above whole. */
export const completionOf = ({ target, done }: Pick<CountedObjective, 'target' | 'done'>): number => (done >= target ? FULL : Math.floor((done * FULL * 2 + target) / (target * 2)));

/** WZ-14: the final mark in hundredths of a point: each objective by its weight as far as it is reached, recognitions on top up to their most, a hundred in all. */
export function finalMark(objectives: readonly CountedObjective[], recognitions: number, { recognitionPoints, recognitionPointsMost }: MarkTerms): number {
  const reached = objectives.reduce((sum, objective) => sum + objective.weight * completionOf(objective), 0);
  return Math.min(FULL, Math.floor((reached + 50) / 100) + Math.min(recognitions * recognitionPoints, recognitionPointsMost) * 100);
}

/** WZ-14, GY-6: what a mark comes to; with an open case or a measure nobody is excellent (our reading). */
export function gradeOf(mark: number, onRecord: boolean, { qualifiedFrom, excellentFrom }: MarkTerms): Grade {
  if (mark < qualifiedFrom * 100) return 'unqualified';
  return mark >= excellentFrom * 100 && !onRecord ? 'excellent' : 'qualified';
}
