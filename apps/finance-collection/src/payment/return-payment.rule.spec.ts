import { AUTHORISER, EXECUTOR, paymentFacts, type PaymentFacts, REQUESTER, said, statesAllowed } from '../test/payment-facts';
import { returnPaymentRules } from './return-payment.rule';

const facts = paymentFacts('executed');
const codes = (change: Partial<PaymentFacts>) => said(returnPaymentRules, { ...facts, ...change });

it('lets another than the cashier enter a return', () => expect(codes({})).toEqual([]));

it('HOUSE-1: only what is executed', () => expect(statesAllowed(returnPaymentRules)).toEqual(['executed']));

it.each([
  [REQUESTER, 'requester-confirms'],
  [AUTHORISER, 'authoriser-confirms'],
  [EXECUTOR, 'executor-confirms'],
  ['proposer', 'decision-participant-confirms'],
  ['secretary', 'decision-participant-confirms'],
])('CP-5: not from the %s', (personId, code) => expect(codes({ personId })).toEqual([`CP-5 finance-collection.${code}`]));

it('HOUSE-3: no line of the statement twice', () => expect(codes({ referenceIsUsed: true })).toEqual(['HOUSE-3 finance-collection.bank-reference-used']));

it('HOUSE-4: not for another amount', () => expect(codes({ input: { ...facts.input, bankAmount: 99_99n } })).toEqual(['HOUSE-4 finance-collection.bank-amount-differs']));

it('CP-10: not out of an account that holds less', () =>
  expect(codes({ transfer: { ...facts.transfer, credit: { ...facts.transfer.credit, credits: 1n } } })).toEqual(['CP-10 finance-collection.insufficient-funds']));
