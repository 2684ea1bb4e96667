import { judge } from '@unionhall/kernel';
import { paymentFacts, REQUESTER } from '../test/payment-facts';
import { type AuthoriseItemFacts, authorisePaymentsRules, refusalsOfItem } from './authorise-payments.rule';

const requested = paymentFacts('requested');
const order: AuthoriseItemFacts = { ...requested, order: { ...requested.order, version: 2 }, seenVersion: 2 };
type Facts = Parameters<typeof refusalsOfItem>[0];
const facts: Facts = { path: ['items', '3'], paymentOrderId: 'order', powerItem: 'office-finance', isDoneBefore: false, order };
const codes = (changes: Partial<Facts>) => refusalsOfItem({ ...facts, ...changes }).map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

it('authorises an order as authorisePayment would', () => expect(codes({})).toEqual([]));
it('HOUSE-2: that is there', () => expect(codes({ order: null })).toEqual(['HOUSE-2 house.not-registered items.3']));
it('GY-2a: under the power item of the batch', () => expect(codes({ powerItem: 'dues-refunds' })).toEqual(['GY-2a finance-collection.order-of-another-item items.3']));
it('HOUSE-3: once', () => expect(codes({ isDoneBefore: true })).toEqual(['HOUSE-3 finance-collection.order-twice-in-run items.3']));
it('HOUSE-1: as it was seen', () => expect(codes({ order: { ...order, seenVersion: 1 } })).toEqual(['HOUSE-1 finance-collection.order-changed-since items.3']));
it('and with every reason authorisePayment would have', () =>
  expect(codes({ order: { ...order, personId: REQUESTER, asked: { holderId: REQUESTER, holderIsChief: false } } })).toEqual(['CP-5 finance-collection.requester-authorises items.3']));

it('is refused with the reasons of all where no order can be authorised', () => {
  const refused = { refusals: refusalsOfItem({ ...facts, isDoneBefore: true }) };
  const said = (...items: { refusals: typeof refused.refusals }[]) => judge(authorisePaymentsRules, { input: { items }, items }).refusals;
  expect(said(refused, refused)).toEqual([...refused.refusals, ...refused.refusals]);
  expect(said(refused, { refusals: [] })).toEqual([]);
  expect(said()).toEqual([]);
});
