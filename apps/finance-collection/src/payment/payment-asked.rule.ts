import { type Fen, type LocalDate, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { PaymentOrderState } from './payment-order.transitions';

/** What the rules on a payment another department asks for look at. */
export interface PaymentAskedFacts {
  /** The order for the same thing that was neither rejected, cancelled nor returned; null when there is none. Amount in fen. */
  readonly liveOrder: { readonly state: PaymentOrderState; readonly requestedOn: LocalDate; readonly amount: Fen } | null;
}

/** HOUSE-3: one thing is paid by one order. */
export const isNotAskedTwice = rule<PaymentAskedFacts>('HOUSE-3', 'finance-collection.payment-asked-twice', ({ liveOrder }) =>
  liveOrder === null
    ? ok
    : refuse({
        path: ['subjectId'],
        facts: { requestedOn: liveOrder.requestedOn, state: liveOrder.state, amount: yuanFromFen(liveOrder.amount) },
        remedy: 'look-at-the-first-order',
      }),
);

export const paymentAskedRules: readonly Rule<PaymentAskedFacts>[] = [isNotAskedTwice];
