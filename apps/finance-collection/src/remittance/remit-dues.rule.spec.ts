import { judge, month } from '@unionhall/kernel';
import { CONTENT, paymentFacts } from '../test/payment-facts';
import { type RemitDuesFacts, remitDuesRules } from './remit-dues.rule';

const { fromAccount, decision, othersUnderDecision } = paymentFacts('requested');
const facts: RemitDuesFacts = {
  input: { upTo: month('2026-03') },
  payment: { powerItem: 'collection-payments', amount: 100_00n, decisionId: 'decision', contentSha256: CONTENT },
  decision: { ...decision!, powerItem: 'collection-payments' },
  othersUnderDecision,
  fromAccount,
  employer: null,
  parts: [{}],
  upwardAccount: {},
};
const codes = (changes: Partial<RemitDuesFacts>) => judge(remitDuesRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const of = (amount: bigint) => ({ payment: { ...facts.payment, amount } });

it('remits what was split and decided', () => expect(codes({})).toEqual([]));
it('CP-2: a fen, and not where as much went back', () => {
  expect(codes(of(1n))).toEqual([]);
  expect(codes(of(0n))).toEqual(['CP-2 finance-collection.nothing-to-remit']);
});
it('CP-2: nothing that is remitted', () => expect(codes({ parts: [] })).toEqual(['CP-2 finance-collection.nothing-to-remit']));
it('HOUSE-2: not without the account of the upward parts', () => expect(codes({ upwardAccount: null })).toEqual(['HOUSE-2 finance-collection.part-account-missing']));
it('HOUSE-2: not to a unit that was merged', () => expect(codes({ employer: { name: '示例总工会', mergedIntoId: 'x' } })).toEqual(['HOUSE-2 finance-collection.employer-merged']));
it('CP-10: from an account that holds cash', () => expect(codes({ fromAccount: { ...fromAccount, balanceLimit: 'none' } })).toEqual(['CP-10 finance-collection.account-may-not-pay']));
it('CP-9: by a decision over exactly this', () => {
  expect(codes({ decision: null })).toEqual(['CP-9 finance-collection.decision-unknown']);
  expect(codes({ decision: { ...facts.decision!, subjectSha256: 'x' } })).toEqual(['CP-9 finance-collection.decision-other-content']);
  expect(codes({ decision: { ...facts.decision!, outcome: 'rejected' } })).toEqual(['CP-9 finance-collection.decision-not-adopted']);
});
