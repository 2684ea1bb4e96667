import type { EventType, paymentOrderMoved } from '@unionhall/contracts';
import type { ActTransaction } from '@unionhall/database';
import { Award } from '../award/award.entity';
import { moveAwardMoney } from '../fund/move-award-money';
import type { AwardAccountKind } from '../fund/grant-ledger-account.entity';
import { InstalmentRequest } from './instalment-request.entity';
import { Instalment } from './instalment.entity';
import { type InstalmentState, instalmentTransitions } from './instalment.transitions';
import { instalmentLife } from './instalment.life';

/** What finance-collection told of a payment order. */
export type MovedOrder = typeof paymentOrderMoved extends EventType<infer Payload> ? Payload : never;

/** A step of an order that moves its instalment. */
interface OrderStep {
  readonly step: 'orderExecuted' | 'orderConfirmed' | 'orderStopped' | 'orderReturned';
  /** Where the money goes, if it goes anywhere. */
  readonly money: { readonly from: AwardAccountKind; readonly to: AwardAccountKind } | null;
  /** The order came to nothing: the instalment may be asked for again. */
  readonly endsAttempt: boolean;
}

const stopped: OrderStep = { step: 'orderStopped', money: { from: 'requested', to: 'committed' }, endsAttempt: true };

const steps: Readonly<Record<MovedOrder['state'], OrderStep | null>> = {
  requested: null,
  authorised: null,
  executed: { step: 'orderExecuted', money: { from: 'requested', to: 'paid' }, endsAttempt: false },
  confirmed: { step: 'orderConfirmed', money: null, endsAttempt: false },
  returned: { step: 'orderReturned', money: { from: 'paid', to: 'committed' }, endsAttempt: true },
  rejected: stopped,
  cancelled: stopped,
};

/**
 * Moves an instalment and its money as its payment order moved. What was heard already, and what comes late of an order
 * that ended, changes nothing. Throws for an order grants never asked for, another amount, and a step that came before
 * its turn: the inbox keeps such an event and tries it again, and a person is told when it never fits.
 */
export async function followPaymentOrder(tx: Pick<ActTransaction, 'manager' | 'actId' | 'newId'>, moved: MovedOrder, at: Date): Promise<void> {
  const { paymentOrderId, subjectId, version: orderVersion } = moved;
  const request = await tx.manager.findOneBy(InstalmentRequest, { id: paymentOrderId, instalmentId: subjectId });
  if (!request || request.amount !== BigInt(moved.amount)) throw new Error(`no instalment asked for the payment order ${paymentOrderId} as it is`);
  const instalment = await lockInstalment(tx, subjectId);
  if (instalment.paymentOrderId !== paymentOrderId || orderVersion <= instalment.orderVersion!) return;
  const step = steps[moved.state];
  // Nothing anybody sees of the instalment has changed: its version stays, so that no form is stale for it. The row is locked.
  if (!step) await tx.manager.update(Instalment, { id: instalment.id }, { orderVersion });
  else await take(tx, instalment, step, orderVersion, at);
}

async function take(tx: Pick<ActTransaction, 'manager' | 'actId' | 'newId'>, instalment: Instalment, { step, money, endsAttempt }: OrderStep, orderVersion: number, at: Date): Promise<void> {
  const { id: subjectId, awardId, amount, state, attempt } = instalment;
  const from: readonly InstalmentState[] = instalmentTransitions[step].from;
  if (!from.includes(state)) throw new Error(`${step} came before its turn: the instalment ${subjectId} is ${state}`);
  const changes = endsAttempt ? { paymentOrderId: null, orderVersion: null, attempt: attempt + 1 } : { orderVersion };
  await instalmentLife.move(tx, instalment, step, at, changes);
  if (money) await moveAwardMoney(tx, { awardId, ...money, amount, subjectId }, at);
}

/** Its award first, as every act on the award's money does. */
async function lockInstalment({ manager }: Pick<ActTransaction, 'manager'>, id: string): Promise<Instalment> {
  const { awardId } = await manager.findOneByOrFail(Instalment, { id });
  const lock = { mode: 'pessimistic_write' } as const;
  await manager.findOneOrFail(Award, { where: { id: awardId }, lock });
  return manager.findOneOrFail(Instalment, { where: { id }, lock });
}
