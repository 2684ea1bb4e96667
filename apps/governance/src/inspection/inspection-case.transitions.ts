import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of an inspection case. */
export type InspectionCaseState = keyof (typeof enumLabels)['InspectionCaseState'];

/** The life of a case, by act; a row from no state is a beginning. */
export const inspectionCaseTransitions = {
  openInspectionCase: { from: [], to: 'open' },
  concludeInspectionCase: { from: ['open'], to: 'concluded' },
} as const satisfies TransitionTable<InspectionCaseState>;
