import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of an acceptance. */
export type AcceptanceState = keyof (typeof enumLabels)['AcceptanceState'];

/** The life of an acceptance: one act concludes it in one of three ways; what is to be rectified is followed by another. */
export const acceptanceTransitions = {
  submitAcceptance: { from: [], to: 'submitted' },
  concludeAcceptancePassing: { from: ['submitted'], to: 'passed' },
  concludeAcceptanceRectifying: { from: ['submitted'], to: 'to-rectify' },
  concludeAcceptanceFailing: { from: ['submitted'], to: 'failed' },
} as const satisfies TransitionTable<AcceptanceState>;
