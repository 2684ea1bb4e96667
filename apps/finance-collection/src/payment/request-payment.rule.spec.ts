import { judge } from '@unionhall/kernel';
import { paymentFacts } from '../test/payment-facts';
import { requestPaymentRules } from './request-payment.rule';

const { payment, decision, othersUnderDecision } = paymentFacts('requested');
const facts = {
  input: { amount: 1n, fromAccountId: 'bank', forAccountId: 'expense' },
  fromAccount: { name: '银行存款', balanceLimit: 'debits-cover-credits' as 'debits-cover-credits' | 'credits-cover-debits' | 'none', debits: 0n, credits: 0n },
  collectionAccounts: [] as readonly string[],
  payment,
  decision,
  othersUnderDecision,
  employer: null as { name: string; mergedIntoId: string | null } | null,
};
const codes = (change: Partial<typeof facts>) => judge(requestPaymentRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a request for a fen, funded or not: the money must be there when it is paid', () => expect(codes({})).toEqual([]));

it.each([0n, -1n])('HOUSE-4: refuses %d fen', (amount) => expect(codes({ input: { ...facts.input, amount } })).toEqual(['HOUSE-4 finance-collection.amount-not-positive']));

it('HOUSE-4: refuses one account on both sides', () => expect(codes({ input: { ...facts.input, forAccountId: 'bank' } })).toEqual(['HOUSE-4 finance-collection.same-account-twice']));

it('CP-2: charges nothing of the collection', () => expect(codes({ collectionAccounts: ['应上缴经费'] })).toEqual(['CP-2 finance-collection.account-of-collection']));

it.each(['none', 'credits-cover-debits'] as const)('CP-10: pays from no account with the limit %s', (balanceLimit) =>
  expect(codes({ fromAccount: { ...facts.fromAccount, balanceLimit } })).toEqual(['CP-10 finance-collection.account-may-not-pay']),
);

it('HOUSE-2: pays a live employer, not a merged one', () => {
  expect(codes({ employer: { name: '示例厂', mergedIntoId: null } })).toEqual([]);
  expect(codes({ employer: { name: '示例厂', mergedIntoId: 'another' } })).toEqual(['HOUSE-2 finance-collection.employer-merged']);
});

it('CP-9: asks for nothing that was not decided', () => expect(codes({ decision: null })).toEqual(['CP-9 finance-collection.decision-unknown']));
