import type { MoveTransaction } from '@unionhall/database';
import { keepDecisionUse } from './decision-use';
import type { PaymentOrder } from './payment-order.entity';
import { paymentOrderLife } from './payment-order.life';
import type { PaymentAct } from './payment-order.transitions';

/** Who moves an order, when, and why where a reason is asked for. */
interface Mover {
  readonly personId: string;
  readonly now: Date;
  readonly reason?: string;
}

/** Makes an order in its first state and begins its history. */
export function beginPaymentOrder(tx: MoveTransaction, order: Omit<PaymentOrder, 'state'>, { personId, now }: Mover): Promise<PaymentOrder> {
  return paymentOrderLife.begin(tx, order, 'requestPayment', now, { personId });
}

/** Makes an order that is rejected as it comes in, so that it can be seen and the asker told why. It never was live: nothing else is held up by it. */
export function beginRejectedOrder(tx: MoveTransaction, order: Omit<PaymentOrder, 'state'>, { personId, now, reason }: Mover & { readonly reason: string }): Promise<PaymentOrder> {
  return paymentOrderLife.begin(tx, order, 'rejectRequest', now, { personId, reason });
}

/** Moves an order as the transition table says for this act, with the columns the act fills, and enters the step in its history. */
export async function movePaymentOrder(tx: MoveTransaction, act: Exclude<PaymentAct, 'requestPayment' | 'rejectRequest'>, order: PaymentOrder, { personId, now, reason }: Mover, changes: Partial<PaymentOrder> = {}): Promise<PaymentOrder> {
  const moved = await paymentOrderLife.move(tx, order, act, now, changes, { personId, reason: reason ?? null });
  await keepDecisionUse(tx.manager, order, moved);
  return moved;
}
