import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where the allowances of a month stand, as stored. */
export type AllowanceRunState = keyof (typeof enumLabels)['AllowanceRunState'];

/** The life of a month’s allowances: by act up to the lock, then by what becomes of its payment order [WZ-13, CP-9]. */
export const allowanceRunTransitions = {
  runAllowances: { from: [], to: 'computed' },
  runAllowancesAnew: { from: ['computed'], to: 'computed' },
  lockAllowances: { from: ['computed'], to: 'locked' },
  // What came back from the bank is asked for again as it was: the lines of a month that was paid do not change.
  lockAllowancesAgain: { from: ['returned'], to: 'locked' },
  orderExecuted: { from: ['locked'], to: 'paid' },
  orderConfirmed: { from: ['paid'], to: 'confirmed' },
  // Nothing was paid: it may be computed anew.
  orderStopped: { from: ['locked'], to: 'computed' },
  orderReturned: { from: ['paid'], to: 'returned' },
} as const satisfies TransitionTable<AllowanceRunState>;
