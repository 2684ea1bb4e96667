import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of a claim for grant money. */
export type GrantRecoveryState = keyof (typeof enumLabels)['GrantRecoveryState'];

/** The life of a claim: made by the office, settled by what finance-collection received. */
export const recoveryTransitions = {
  recoverGrantFunds: { from: [], to: 'claimed' },
  // What a revoked award was paid is claimed with its revocation.
  revokeAward: { from: [], to: 'claimed' },
  refundReceived: { from: ['claimed'], to: 'claimed' },
  lastRefundReceived: { from: ['claimed'], to: 'settled' },
} as const satisfies TransitionTable<GrantRecoveryState>;
