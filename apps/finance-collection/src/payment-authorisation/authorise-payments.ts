import { powerHolder } from '@unionhall/contracts';
import { act, type ActBasis, type FactSource, insertRow } from '@unionhall/database';
import { type Fen, type Refusal, sumFen } from '@unionhall/kernel';
import type { AuthorisePaymentFacts } from '../payment/authorise-payment.rule';
import { decisionOf } from '../payment/decision-behind';
import { movePaymentOrder } from '../payment/move-payment-order';
import { ordersInBatch } from '../payment/orders-in-batch';
import type { PaymentOrder } from '../payment/payment-order.entity';
import { relatedHands } from '../payment/related-hands';
import { tellMovedTo } from '../payment/tell-moved';
import { authorisePaymentsRules, refusalsOfItem } from './authorise-payments.rule';
import { PaymentAuthorisationBatch } from './payment-authorisation-batch.entity';
import { AuthorisePaymentsInput } from './payment-authorisation.inputs';

/** The holder of a power item authorises its payments in bulk (批量审批): each is done, or refused with every reason authorisePayment would have. */
export const authorisePayments = act({
  name: 'authorisePayments',
  description: '批量审批同一权力事项的付款单,限现任分管领导,逐笔办理。Authorises payment orders of one power item together; only its holder now, and each is done or refused by itself.',
  who: ['deputy'],
  input: AuthorisePaymentsInput,
  object: PaymentAuthorisationBatch,
  answers: 'batch',
  ask: (ask, { powerItem }) => ask(powerHolder, powerItem),
  // "May I?" is asked before there are items.
  gather: async (source, basis) => ({ items: 'items' in basis.input ? await judgedItems(source, basis) : [] }),
  under: ({ input }) => input.powerItem,
  rules: authorisePaymentsRules,
  write: async (tx, { input: { powerItem }, items, personId, now, today }) => {
    const orders = authorisedOf(items);
    for (const order of orders) await movePaymentOrder(tx, 'authorisePayment', order, { personId, now }, { authorisedById: personId, authorisedOn: today });
    const batch = { id: tx.newId(), powerItem, authorised: orders.length, amount: sumFen(orders.map(({ amount }) => amount)), authorisedById: personId, authorisedOn: today, version: 1 };
    return insertRow(tx.manager, PaymentAuthorisationBatch, { ...batch, items: items.map(({ paymentOrderId, refusals }) => ({ paymentOrderId, refusals })) });
  },
  tell: (_batch, { items, today, input }) => authorisedOf(items).flatMap((order) => tellMovedTo('authorised', order, { today, input })),
});

/** One order with what speaks against it. */
interface JudgedItem {
  readonly paymentOrderId: string;
  readonly order: PaymentOrder | null;
  readonly refusals: readonly Refusal[];
}

const authorisedOf = (items: readonly JudgedItem[]): readonly PaymentOrder[] => items.flatMap(({ order, refusals }) => (order && refusals.length === 0 ? [order] : []));

/** Judges the orders one after the other, as if those before were authorised: what they take of a decision is taken, and none is authorised twice. */
async function judgedItems(source: FactSource, { input, personId, today, asked }: ActBasis<AuthorisePaymentsInput, AuthorisePaymentFacts['asked']>): Promise<JudgedItem[]> {
  const orders = await ordersInBatch(source, input.items.map(({ paymentOrderId }) => paymentOrderId));
  const taken = new Map<string, Fen>();
  const items: JudgedItem[] = [];
  for (const [index, { paymentOrderId, expectedVersion: seenVersion }] of input.items.entries()) {
    const order = orders.get(paymentOrderId) ?? null;
    const isDoneBefore = items.some((item) => item.paymentOrderId === paymentOrderId && item.refusals.length === 0);
    const facts = order && { ...(await decisionAfter(source, order, taken)), ...(await relatedHands(source, order, personId)), order, seenVersion, personId, today, asked };
    const refusals = refusalsOfItem({ path: ['items', String(index)], paymentOrderId, powerItem: input.powerItem, isDoneBefore, order: facts });
    if (order?.decisionId && refusals.length === 0) taken.set(order.decisionId, (taken.get(order.decisionId) ?? 0n) + order.amount);
    items.push({ paymentOrderId, order, refusals });
  }
  return items;
}

/** The decision behind an order, of which earlier items have taken their share. */
async function decisionAfter(source: FactSource, order: PaymentOrder, taken: ReadonlyMap<string, Fen>) {
  const facts = await decisionOf(source, order);
  return { ...facts, othersUnderDecision: facts.othersUnderDecision + (taken.get(order.decisionId ?? '') ?? 0n) };
}
