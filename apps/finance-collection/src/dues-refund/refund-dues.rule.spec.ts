import { judge, localDate } from '@unionhall/kernel';
import { type RefundDuesFacts, refundDuesRules } from './refund-dues.rule';

const facts: RefundDuesFacts = {
  input: { amount: 40n, reason: '示例依据' },
  receipt: { line: 2, payerName: '示例厂', category: 'dues', amount: 100n, payerId: 'payer', isTakenBack: false, matched: 0n, grassroots: 60n, givenBack: 20n },
  payee: { holderName: '示例厂', employerId: 'payer' },
  fromAccount: { name: '银行存款', balanceLimit: 'debits-cover-credits', debits: 0n, credits: 0n },
  payment: { powerItem: 'dues-refunds', amount: 40n, decisionId: 'decision', contentSha256: 'a' },
  decision: { powerItem: 'dues-refunds', subjectSha256: 'a', outcome: 'adopted', decidedOn: localDate('2026-03-09'), amount: 40n },
  othersUnderDecision: 0n,
};
const codes = (changes: Partial<RefundDuesFacts>) => judge(refundDuesRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const receipt = (changes: Partial<RefundDuesFacts['receipt']>) => codes({ receipt: { ...facts.receipt, ...changes } });

it('CP-10: gives back the last fen that stays at the grassroots, and not one more', () => {
  expect(codes({})).toEqual([]);
  expect(receipt({ givenBack: 21n })).toEqual(['CP-10 finance-collection.refund-over-receipt']);
  expect(receipt({ grassroots: 59n })).toEqual(['CP-10 finance-collection.refund-over-receipt']);
});
it('HOUSE-1: of a receipt that stands', () => {
  expect(receipt({ isTakenBack: true })).toEqual(['HOUSE-1 finance-collection.receipt-taken-back']);
  expect(receipt({ isTakenBack: true, grassroots: null })).toEqual(['HOUSE-1 finance-collection.receipt-taken-back']);
});
it('CP-2: once it is split', () => expect(receipt({ grassroots: null })).toEqual(['CP-2 finance-collection.refund-before-split']));
it('CP-3: of dues', () => expect(receipt({ category: 'preparation-fund' })).toEqual(['CP-3 finance-collection.refund-of-preparation-fund']));
it('HOUSE-3: of what nobody took for another', () => expect(receipt({ matched: 1n })).toEqual(['HOUSE-3 finance-collection.receipt-matched']));
it.each([{ payerId: 'another' }, { payerId: null }])('HOUSE-2: to who paid it: not where %o', (changes) => expect(receipt(changes)).toEqual(['HOUSE-2 finance-collection.refund-to-another']));
it('HOUSE-2: to nobody who is no unit', () => expect(codes({ receipt: { ...facts.receipt, payerId: null }, payee: { holderName: '示例', employerId: null } })).toEqual(['HOUSE-2 finance-collection.refund-to-another']));
it('HOUSE-4: above nothing, with its reason', () => {
  expect(codes({ input: { ...facts.input, amount: 0n } })).toEqual(['HOUSE-4 finance-collection.amount-not-positive']);
  expect(codes({ input: { ...facts.input, reason: ' ' } })).toEqual(['HOUSE-4 house.empty']);
});
it('CP-9, CP-10: by its decision, from an account that holds cash', () => {
  expect(codes({ decision: null })).toEqual(['CP-9 finance-collection.decision-unknown']);
  expect(codes({ fromAccount: { ...facts.fromAccount!, balanceLimit: 'none' } })).toEqual(['CP-10 finance-collection.account-may-not-pay']);
});
