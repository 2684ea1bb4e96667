import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where what a station asked for stands, as stored. */
export type SecondmentRequestState = keyof (typeof enumLabels)['SecondmentRequestState'];

/** The life of a request of a station: asked and withdrawn there, answered or declined here [DX-2]. */
export const secondmentRequestTransitions = {
  requestStaff: { from: [], to: 'waiting' },
  startSecondment: { from: ['waiting'], to: 'answered' },
  declineSecondmentRequest: { from: ['waiting'], to: 'declined' },
  withdrawStaffRequest: { from: ['waiting'], to: 'withdrawn' },
} as const satisfies TransitionTable<SecondmentRequestState>;
