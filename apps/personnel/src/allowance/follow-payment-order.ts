import type { EventType, paymentOrderMoved } from '@unionhall/contracts';
import type { MoveTransaction } from '@unionhall/database';
import { AllowanceRequest, AllowanceRun } from './allowance-run.entity';
import { allowanceRunLife } from './allowance-run.life';
import { allowanceRunTransitions } from './allowance-run.transitions';

type MovedOrder = typeof paymentOrderMoved extends EventType<infer Payload> ? Payload : never;

const steps = { requested: null, authorised: null, executed: 'orderExecuted', confirmed: 'orderConfirmed', returned: 'orderReturned', rejected: 'orderStopped', cancelled: 'orderStopped' } as const satisfies Record<MovedOrder['state'], string | null>;

/**
 * Moves the allowances of a month as their payment order moved. What was heard already, and what comes late of an order that
 * ended, changes nothing. Throws for an order nobody asked for, another amount, and a step before its turn: the inbox keeps it.
 */
export async function followPaymentOrder(tx: MoveTransaction, { paymentOrderId, subjectId, state, amount, version: orderVersion }: MovedOrder, at: Date): Promise<void> {
  const request = await tx.manager.findOneBy(AllowanceRequest, { id: paymentOrderId, runId: subjectId });
  if (!request || request.amount !== BigInt(amount)) throw new Error(`no month asked for the payment order ${paymentOrderId} as it is`);
  const run = await tx.manager.findOneOrFail(AllowanceRun, { where: { id: subjectId }, lock: { mode: 'pessimistic_write' } });
  if (run.paymentOrderId !== paymentOrderId || orderVersion <= run.orderVersion!) return;
  const step = steps[state];
  // Nothing anybody sees of the month has changed: its version stays, so that no form is stale for it. The row is locked.
  if (!step) return void (await tx.manager.update(AllowanceRun, { id: run.id }, { orderVersion }));
  if (!(allowanceRunTransitions[step].from as readonly string[]).includes(run.state)) throw new Error(`${step} came before its turn: the month ${run.month} is ${run.state}`);
  const ends = step === 'orderStopped' || step === 'orderReturned';
  await allowanceRunLife.move(tx, run, step, at, ends ? { paymentOrderId: null, orderVersion: null } : { orderVersion });
}
