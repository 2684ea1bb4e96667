import { AUTHORISER, EXECUTOR, paymentFacts, type PaymentFacts, REQUESTER, said, statesAllowed } from '../test/payment-facts';
import { confirmPaymentRules } from './confirm-payment.rule';

const facts = paymentFacts('executed');
const codes = (change: Partial<PaymentFacts>) => said(confirmPaymentRules, { ...facts, ...change });

it('lets another than the cashier confirm', () => expect(codes({})).toEqual([]));

it('HOUSE-1: only what is executed', () => expect(statesAllowed(confirmPaymentRules)).toEqual(['executed']));

it.each([
  [REQUESTER, 'requester-confirms'],
  [AUTHORISER, 'authoriser-confirms'],
  [EXECUTOR, 'executor-confirms'],
  ['proposer', 'decision-participant-confirms'],
  ['secretary', 'decision-participant-confirms'],
])('CP-5: not the %s', (personId, code) => expect(codes({ personId })).toEqual([`CP-5 finance-collection.${code}`]));

it('CP-5: compares nobody where no decision is known', () => expect(codes({ decision: null, personId: 'proposer' })).toEqual([]));

it('HOUSE-3: no line of the statement twice', () => expect(codes({ referenceIsUsed: true })).toEqual(['HOUSE-3 finance-collection.bank-reference-used']));

it.each([99_99n, 100_01n])('HOUSE-4: not for %d fen', (bankAmount) =>
  expect(codes({ input: { ...facts.input, bankAmount } })).toEqual(['HOUSE-4 finance-collection.bank-amount-differs']),
);
