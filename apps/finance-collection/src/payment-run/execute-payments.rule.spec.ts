import { EXECUTOR, paymentFacts, REQUESTER } from '../test/payment-facts';
import { refusalsOfRunItem } from './execute-payments.rule';

const order = paymentFacts('authorised');
type Facts = Parameters<typeof refusalsOfRunItem>[0];
const facts: Facts = { path: ['paymentOrderIds', '3'], paymentOrderId: 'order', powerItem: 'office-finance', isDoneBefore: false, order };
const codes = (changes: Partial<Facts>) => refusalsOfRunItem({ ...facts, ...changes }).map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

it('pays an order as executePayment would', () => expect(codes({})).toEqual([]));
it('HOUSE-2: that is there', () => expect(codes({ order: null })).toEqual(['HOUSE-2 house.not-registered paymentOrderIds.3']));
it('GY-2a: under the power item of the run', () => expect(codes({ powerItem: 'dues-refunds' })).toEqual(['GY-2a finance-collection.order-of-another-item paymentOrderIds.3']));
it('HOUSE-3: once', () => expect(codes({ isDoneBefore: true })).toEqual(['HOUSE-3 finance-collection.order-twice-in-run paymentOrderIds.3']));
it('and with every reason executePayment would have', () => {
  expect(codes({ order: { ...order, personId: REQUESTER } })).toEqual(['CP-5 finance-collection.requester-executes paymentOrderIds.3']);
  expect(codes({ order: { ...paymentFacts('executed'), personId: EXECUTOR } })).toEqual(['HOUSE-1 finance-collection.payment-order-state paymentOrderIds.3']);
});
