import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of an instalment. */
export type InstalmentState = keyof (typeof enumLabels)['InstalmentState'];

/** The life of an instalment: by act up to the request, then by what becomes of its payment order. */
export const instalmentTransitions = {
  signAwardContract: { from: [], to: 'planned' },
  requestInstalment: { from: ['planned'], to: 'requested' },
  orderExecuted: { from: ['requested'], to: 'paid' },
  orderConfirmed: { from: ['paid'], to: 'confirmed' },
  // It may be asked for again, by a new order.
  orderStopped: { from: ['requested'], to: 'planned' },
  orderReturned: { from: ['paid'], to: 'planned' },
  // The project is accepted, failed or revoked before it was asked for.
  concludeAcceptance: { from: ['planned'], to: 'lapsed' },
  revokeAward: { from: ['planned'], to: 'lapsed' },
} as const satisfies TransitionTable<InstalmentState>;

/** What moves an instalment. */
export type InstalmentStep = keyof typeof instalmentTransitions;
