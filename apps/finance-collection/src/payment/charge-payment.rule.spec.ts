import { paymentFacts, type PaymentFacts, said, statesAllowed } from '../test/payment-facts';
import { chargePaymentRules } from './charge-payment.rule';

const facts = paymentFacts('requested');
const codes = (change: Partial<PaymentFacts>) => said(chargePaymentRules, { ...facts, ...change });

it('lets an accountant name a bank account and another', () => expect(codes({})).toEqual([]));

it('HOUSE-1: only before the authorisation', () => expect(statesAllowed(chargePaymentRules)).toEqual(['requested']));

it('HOUSE-4: not one account twice', () => expect(codes({ input: { ...facts.input, forAccountId: 'bank' } })).toEqual(['HOUSE-4 finance-collection.same-account-twice']));

it('CP-2: charges nothing of the collection', () => expect(codes({ collectionAccounts: ['应上缴经费'] })).toEqual(['CP-2 finance-collection.account-of-collection']));

it.each(['none', 'credits-cover-debits'] as const)('CP-10: not to be paid from an account with the limit %s', (balanceLimit) =>
  expect(codes({ fromAccount: { ...facts.fromAccount, balanceLimit } })).toEqual(['CP-10 finance-collection.account-may-not-pay']),
);
