import { type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import { keepDecisionUse } from './decision-use';
import { PaymentOrderStateChange } from './payment-order-state-change.entity';
import { PaymentOrder } from './payment-order.entity';
import { type PaymentAct, paymentOrderTransitions } from './payment-order.transitions';

/** Who moves an order, when, and why where a reason is asked for. */
interface Mover {
  readonly personId: string;
  readonly now: Date;
  readonly reason?: string;
}

/** The part of a transaction a move needs: an act's, or that of an event that causes one. */
type MoveTransaction = Pick<ActTransaction, 'manager' | 'actId' | 'newId'>;

/** Makes an order in its first state and begins its history. */
export async function beginPaymentOrder(tx: MoveTransaction, order: Omit<PaymentOrder, 'state'>, mover: Mover): Promise<PaymentOrder> {
  const begun = await insertRow(tx.manager, PaymentOrder, { ...order, state: paymentOrderTransitions.requestPayment.to });
  await enterStep(tx, begun, null, mover);
  return begun;
}

/** Makes an order that is rejected as it comes in, so that it can be seen and the asker told why. It never was live: nothing else is held up by it. */
export async function beginRejectedOrder(tx: MoveTransaction, order: Omit<PaymentOrder, 'state'>, { reason, ...mover }: Mover): Promise<PaymentOrder> {
  const asked = { ...order, state: paymentOrderTransitions.requestPayment.to };
  const rejected = await insertRow(tx.manager, PaymentOrder, { ...asked, version: order.version + 1, state: paymentOrderTransitions.rejectPayment.to });
  await enterStep(tx, asked, null, mover);
  await enterStep(tx, rejected, asked.state, { ...mover, reason });
  return rejected;
}

/** Moves an order as the transition table says for this act, with the columns the act fills, and enters the step in its history. */
export async function movePaymentOrder(tx: MoveTransaction, act: PaymentAct, order: PaymentOrder, mover: Mover, changes: Partial<PaymentOrder> = {}): Promise<PaymentOrder> {
  const moved = await guardedUpdate(tx.manager, PaymentOrder, order, { ...changes, state: paymentOrderTransitions[act].to });
  await keepDecisionUse(tx.manager, order, moved);
  await enterStep(tx, moved, order.state, mover);
  return moved;
}

async function enterStep(tx: MoveTransaction, order: PaymentOrder, fromState: PaymentOrder['state'] | null, { personId, now, reason }: Mover): Promise<void> {
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
