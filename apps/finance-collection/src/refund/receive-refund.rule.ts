import { type Fen, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { type DecisionEyesFacts, rule } from '@unionhall/rulebook';
import { amountIsPositive } from '../ledger/amount.rule';
import { staysWithinLimits, type TransferFacts } from '../ledger/ledger-limit.rule';
import { bankReferenceIsNew, type BankLineFacts } from '../payment/bank-line.rule';
import { type FourEyesFacts, readByAnother } from '../payment/four-eyes.rule';
import type { StateFacts } from '../payment/payment-order-state.rule';

/** What the rules of receiveRefund look at; amounts in fen. */
export type ReceiveRefundFacts = StateFacts & FourEyesFacts & DecisionEyesFacts & BankLineFacts & TransferFacts & {
  /** What came back of the payment before. */
  readonly refunded: Fen;
};

/** HOUSE-1: only what the bank confirmed can come back from the payee; before, the bank sends it back by a return. */
export const paymentIsConfirmed = rule<ReceiveRefundFacts>('HOUSE-1', 'finance-collection.refund-before-confirmation', ({ order: { state } }) =>
  state === 'confirmed' ? ok : refuse({ path: ['paymentOrderId'], facts: { state }, remedy: 'check-the-payment-history' }),
);

/** CP-10: no more comes back of a payment than was paid. */
export const refundIsWithinPayment = rule<ReceiveRefundFacts>('CP-10', 'finance-collection.refund-over-payment', ({ input: { bankAmount }, order: { amount }, refunded }) =>
  refunded + bankAmount <= amount
    ? ok
    : refuse({ path: ['bankAmount'], facts: { amount: yuanFromFen(bankAmount), paid: yuanFromFen(amount), refunded: yuanFromFen(refunded) }, remedy: 'check-the-bank-statement' }),
);

/** CP-5, CP-10: what comes back is entered by who had no hand in the payment, by a line of the statement of its own. */
export const receiveRefundRules: readonly Rule<ReceiveRefundFacts>[] = [
  paymentIsConfirmed,
  ...readByAnother,
  amountIsPositive('bankAmount'),
  refundIsWithinPayment,
  bankReferenceIsNew,
  staysWithinLimits('paymentOrderId'),
];
