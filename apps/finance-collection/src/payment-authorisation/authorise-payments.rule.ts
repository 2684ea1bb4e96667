import { type BulkFacts, ok, refuse, type Refusal, type Rule, whereNoItemIsLeft } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AuthorisePaymentFacts, authorisePaymentRules } from '../payment/authorise-payment.rule';
import { type OrderInBatchFacts, orderInBatchRules, refusalsInBatch } from '../payment/order-in-batch.rule';

/** An order of the batch, and the version of it the holder looked at. */
export type AuthoriseItemFacts = AuthorisePaymentFacts & { readonly order: { readonly version: number }; readonly seenVersion: number };

/** HOUSE-1: the holder authorises the order he saw, with the accounts it named then. */
export const orderIsAsSeen = rule<AuthoriseItemFacts>('HOUSE-1', 'finance-collection.order-changed-since', ({ order: { version }, seenVersion }) =>
  version === seenVersion ? ok : refuse({ path: ['paymentOrderId'], facts: { seen: seenVersion, version }, remedy: 'look-at-the-order-as-it-is' }),
);

const itemRules: readonly Rule<AuthoriseItemFacts>[] = [orderIsAsSeen, ...authorisePaymentRules];

/** Every reason why one order of the batch is not authorised: those of authorisePayment, and those of the batch. */
export const refusalsOfItem = (facts: OrderInBatchFacts<AuthoriseItemFacts>): readonly Refusal[] => refusalsInBatch(itemRules, facts);

export const authorisePaymentsRules: readonly Rule<BulkFacts>[] = [...orderInBatchRules.map(whereNoItemIsLeft), ...itemRules.map(whereNoItemIsLeft)];
