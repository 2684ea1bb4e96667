import { AUTHORISER, EXECUTOR, paymentFacts, REQUESTER, said } from '../test/payment-facts';
import { type ReceiveRefundFacts, receiveRefundRules } from './receive-refund.rule';

const facts: ReceiveRefundFacts = { ...paymentFacts('confirmed'), refunded: 0n };
const codes = (change: Partial<ReceiveRefundFacts>) => said(receiveRefundRules, { ...facts, ...change });
const line = (bankAmount: bigint) => ({ input: { ...facts.input, bankAmount } });

it('takes the last fen of a payment back', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ ...line(1n), refunded: 99_99n })).toEqual([]);
});

it.each(['requested', 'authorised', 'executed', 'returned', 'rejected', 'cancelled'] as const)('HOUSE-1: not of a payment that is %s', (state) =>
  expect(codes({ order: { ...facts.order, state } })).toEqual(['HOUSE-1 finance-collection.refund-before-confirmation']));

it.each([
  [REQUESTER, 'requester-confirms'],
  [AUTHORISER, 'authoriser-confirms'],
  [EXECUTOR, 'executor-confirms'],
  ['proposer', 'decision-participant-confirms'],
  ['secretary', 'decision-participant-confirms'],
])('CP-5: not from the %s', (personId, code) => expect(codes({ personId })).toEqual([`CP-5 finance-collection.${code}`]));

it('CP-10: not a fen more than was paid', () => expect(codes({ ...line(2n), refunded: 99_99n })).toEqual(['CP-10 finance-collection.refund-over-payment']));

it('HOUSE-4: not nothing; HOUSE-3: no line of the statement twice', () => {
  expect(codes(line(0n))).toEqual(['HOUSE-4 finance-collection.amount-not-positive']);
  expect(codes({ referenceIsUsed: true })).toEqual(['HOUSE-3 finance-collection.bank-reference-used']);
});
