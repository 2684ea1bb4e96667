import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where what a station asked of personnel stands, as stored. */
export type StaffRequestState = keyof (typeof enumLabels)['StaffRequestState'];

/** The life of a request for staff: personnel answers it by a secondment, also when a withdrawal was on its way, or declines it [DX-2]. */
export const staffRequestTransitions = {
  requestStaff: { from: [], to: 'waiting' },
  withdrawStaffRequest: { from: ['waiting'], to: 'withdrawn' },
  declineSecondmentRequest: { from: ['waiting'], to: 'declined' },
  startSecondment: { from: ['waiting', 'withdrawn'], to: 'answered' },
} as const satisfies TransitionTable<StaffRequestState>;
