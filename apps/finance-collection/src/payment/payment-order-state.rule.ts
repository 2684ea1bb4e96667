import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type PaymentAct, type PaymentOrderState, paymentOrderTransitions } from './payment-order.transitions';

/** Where the order stands. */
export interface StateFacts {
  readonly order: { readonly state: PaymentOrderState };
}

/** HOUSE-1: the act fits the order's state, as the transition table says. */
export const stateAllows = (act: PaymentAct) =>
  rule<StateFacts>('HOUSE-1', 'finance-collection.payment-order-state', ({ order: { state } }) => {
    const required: readonly PaymentOrderState[] = paymentOrderTransitions[act].from;
    return required.includes(state) ? ok : refuse({ path: ['paymentOrderId'], facts: { state, required }, remedy: 'check-the-payment-history' });
  });
