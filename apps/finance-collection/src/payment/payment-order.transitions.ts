import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The states of a payment order, as the rulebook labels them. */
export type PaymentOrderState = keyof (typeof enumLabels)['PaymentOrderState'];

/** The whole life of a payment order: money leaves at execution and comes back only by a return. */
export const paymentOrderTransitions = {
  requestPayment: { from: [], to: 'requested' },
  // Asked for by another department's event, against a rule: nobody was there to be refused.
  rejectRequest: { from: [], to: 'rejected' },
  chargePayment: { from: ['requested'], to: 'requested' },
  authorisePayment: { from: ['requested'], to: 'authorised' },
  rejectPayment: { from: ['requested', 'authorised'], to: 'rejected' },
  cancelPayment: { from: ['requested', 'authorised'], to: 'cancelled' },
  executePayment: { from: ['authorised'], to: 'executed' },
  confirmPayment: { from: ['executed'], to: 'confirmed' },
  returnPayment: { from: ['executed'], to: 'returned' },
} as const satisfies TransitionTable<PaymentOrderState>;

/** An act that moves a payment order. */
export type PaymentAct = keyof typeof paymentOrderTransitions;
