import { type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import { PaymentOrderStateChange } from './payment-order-state-change.entity';
import { PaymentOrder } from './payment-order.entity';
import { type PaymentAct, paymentOrderTransitions } from './payment-order.transitions';

/** Who moves an order, when, and why where a reason is asked for. */
interface Mover {
  readonly personId: string;
  readonly now: Date;
  readonly reason?: string;
}

/** Makes an order in its first state and begins its history. */
export async function beginPaymentOrder(tx: ActTransaction, order: Omit<PaymentOrder, 'state'>, mover: Mover): Promise<PaymentOrder> {
  const begun = await insertRow(tx.manager, PaymentOrder, { ...order, state: paymentOrderTransitions.requestPayment.to });
  await enterStep(tx, begun, null, mover);
  return begun;
}

/** Moves an order as the transition table says for this act, with the columns the act fills, and enters the step in its history. */
export async function movePaymentOrder(tx: ActTransaction, act: PaymentAct, order: PaymentOrder, mover: Mover, changes: Partial<PaymentOrder> = {}): Promise<PaymentOrder> {
  const moved = await guardedUpdate(tx.manager, PaymentOrder, order, { ...changes, state: paymentOrderTransitions[act].to });
  await enterStep(tx, moved, order.state, mover);
  return moved;
}

async function enterStep(tx: ActTransaction, order: PaymentOrder, fromState: PaymentOrder['state'] | null, { personId, now, reason }: Mover): Promise<void> {
  await insertRow(tx.manager, PaymentOrderStateChange, {
    id: tx.newId(),
    subjectId: order.id,
    fromState,
    toState: order.state,
    actId: tx.actId,
    personId,
    reason: reason ?? null,
    at: now,
  });
}
