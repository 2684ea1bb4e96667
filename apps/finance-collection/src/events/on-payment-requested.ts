import { HouseError, paymentRequested } from '@unionhall/contracts';
import { enterActOfEvent, on, personBehind, tellEvents, transactionOfEvent } from '@unionhall/database';
import { judge, type LocalDate, type Refusal } from '@unionhall/kernel';
import { type RefusalCode, refusalText } from '@unionhall/rulebook';
import type { EntityManager } from 'typeorm';
import { beginPaymentOrder, beginRejectedOrder } from '../payment/move-payment-order';
import { newPaymentOrder } from '../payment/new-payment-order';
import { paymentAskedRules } from '../payment/payment-asked.rule';
import { PaymentOrder } from '../payment/payment-order.entity';
import { tellMoved } from '../payment/tell-moved';

/**
 * Makes the order a department asks for, under the id it minted and for the person who acted there. A second order for
 * the same thing is kept, too, but rejected at once, and the department told why.
 */
export const onPaymentRequested = on(paymentRequested, async (manager, asked, envelope) => {
  const personId = personBehind(envelope);
  // Rules compare persons: an order in another's name would let somebody authorise what he asked for himself.
  if (personId !== asked.requestedById) throw new HouseError('FORBIDDEN', { event: envelope.name, reason: 'not-the-requester' });
  const tx = transactionOfEvent(manager, envelope);
  const now = new Date(envelope.at);
  const { refusals } = judge(paymentAskedRules, { liveOrder: await liveOrderFor(manager, asked.subjectType, asked.subjectId) });
  const requested = newPaymentOrder({
    id: asked.paymentOrderId,
    payeeAccountId: asked.payeeAccountId,
    amount: BigInt(asked.amount),
    ...(await defaultAccounts(manager, asked.powerItem)),
    purpose: asked.purpose,
    powerItem: asked.powerItem,
    subjectType: asked.subjectType,
    subjectId: asked.subjectId,
    decisionId: asked.decisionId,
    decisionSha256: asked.decisionSha256,
    requestedById: personId,
    requestedOn: asked.requestedOn as LocalDate,
  });
  const reason = refusals.map(inBothLanguages).join('');
  const order = reason === '' ? await beginPaymentOrder(tx, requested, { personId, now }) : await beginRejectedOrder(tx, requested, { personId, now, reason });
  const moved = tellMoved(order, { today: asked.requestedOn as LocalDate, input: reason === '' ? {} : { reason } });
  await tellEvents(manager, { department: envelope.to, caller: { personId }, now }, moved);
  await enterActOfEvent(manager, envelope, { act: 'requestPayment', powerItem: asked.powerItem, subject: { type: 'PaymentOrder', id: order.id }, refusals });
});

/** The order that pays for the thing already, locked, so that of two requests at once the second sees the first. */
function liveOrderFor(manager: EntityManager, subjectType: string, subjectId: string): Promise<PaymentOrder | null> {
  return manager
    .createQueryBuilder(PaymentOrder, 'live')
    .where('live.subject_id = :subjectId AND live.subject_type = :subjectType AND live.is_live = 1', { subjectId, subjectType })
    .setLock('pessimistic_write')
    .getOne();
}

/** The bank account that pays, and the account the power item is charged to, as far as the ledger names them. */
async function defaultAccounts(manager: EntityManager, powerItem: string): Promise<Pick<PaymentOrder, 'fromAccountId' | 'forAccountId'>> {
  const [row] = await manager.query<{ fromAccountId: string | null; forAccountId: string | null }[]>(
    `SELECT (SELECT id FROM ledger_account WHERE pays_orders_once = 1) AS fromAccountId, (SELECT id FROM ledger_account WHERE expenditure_of = ?) AS forAccountId`,
    [powerItem],
  );
  return row!;
}

const inBothLanguages = ({ code, facts }: Refusal) => `${refusalText(code as RefusalCode, 'zh', facts)} ${refusalText(code as RefusalCode, 'en', facts)}`;
