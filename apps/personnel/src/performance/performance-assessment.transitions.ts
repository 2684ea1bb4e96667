import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where the assessment of somebody stands, as stored. */
export type PerformanceAssessmentState = keyof (typeof enumLabels)['PerformanceAssessmentState'];

/** The life of an assessment, by act; what becomes of an appeal is decided by the leadership body [WZ-14]. */
export const performanceAssessmentTransitions = {
  setObjectives: { from: [], to: 'under-way' },
  concludePerformanceAssessment: { from: ['under-way'], to: 'concluded' },
  appealPerformanceAssessment: { from: ['concluded'], to: 'appealed' },
  // It is concluded anew.
  appealUpheld: { from: ['appealed'], to: 'under-way' },
  appealDismissed: { from: ['appealed'], to: 'final' },
} as const satisfies TransitionTable<PerformanceAssessmentState>;
