import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where a visit stands, as stored. */
export type SurveyVisitState = keyof (typeof enumLabels)['SurveyVisitState'];

/** The life of a visit, by act [BH-5]. */
export const surveyVisitTransitions = {
  assignVisits: { from: [], to: 'assigned' },
  recordVisit: { from: ['assigned', 'returned'], to: 'recorded' },
  returnVisit: { from: ['recorded'], to: 'returned' },
  reviewVisit: { from: ['recorded'], to: 'confirmed' },
} as const satisfies TransitionTable<SurveyVisitState>;
