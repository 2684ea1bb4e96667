import { judge, month } from '@unionhall/kernel';
import { type MatchReceiptFacts, matchReceiptRules } from './match-receipt.rule';

const facts: MatchReceiptFacts = {
  input: {},
  employer: { name: '示例厂', mergedIntoId: null },
  receipt: { line: 2, fileState: 'booked', amount: 200_00n, isTakenBack: false, isReleased: false, isGivenBack: false, matched: 50_00n },
  taken: { amount: 150_00n, period: month('2026-02'), isWhereItWas: false },
  isSuggested: true,
};
const codes = (changes: Partial<MatchReceiptFacts>) => judge(matchReceiptRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes the rest of a booked receipt for a unit’s month', () => expect(codes({})).toEqual([]));
it('HOUSE-2: not for a unit that was merged', () => expect(codes({ employer: { name: '示例厂', mergedIntoId: 'x' } })).toEqual(['HOUSE-2 finance-collection.employer-merged']));
it.each(['reading', 'previewed', 'voided'] as const)('HOUSE-1: not of a file that is %s', (fileState) => expect(codes({ receipt: { ...facts.receipt, fileState } })).toEqual(['HOUSE-1 finance-collection.receipt-file-state']));
it('HOUSE-1: not what was taken back', () => expect(codes({ receipt: { ...facts.receipt, isTakenBack: true } })).toEqual(['HOUSE-1 finance-collection.receipt-taken-back']));
it('HOUSE-3: not what its payer gets back', () => expect(codes({ receipt: { ...facts.receipt, isGivenBack: true } })).toEqual(['HOUSE-3 finance-collection.receipt-given-back']));
it('CP-3: not what was released to the payer’s union', () => expect(codes({ receipt: { ...facts.receipt, isReleased: true } })).toEqual(['CP-3 finance-collection.receipt-released']));
it('HOUSE-3: not a fen more than is left of it', () => expect(codes({ taken: { ...facts.taken, amount: 150_01n } })).toEqual(['HOUSE-3 finance-collection.receipt-matched']));
it('HOUSE-3: nor what is left of nothing', () =>
  expect(codes({ receipt: { ...facts.receipt, matched: 200_00n }, taken: { ...facts.taken, amount: 0n } })).toEqual(['HOUSE-3 finance-collection.receipt-matched']));
it('HOUSE-4: not nothing', () => expect(codes({ input: { amount: 0n }, taken: { ...facts.taken, amount: 0n } })).toEqual(['HOUSE-4 finance-collection.amount-not-positive']));
it('HOUSE-3: not to where it is', () => expect(codes({ taken: { ...facts.taken, isWhereItWas: true } })).toEqual(['HOUSE-3 finance-collection.match-moves-nothing']));
it('HOUSE-4: what nothing suggests, with a reason only', () => {
  expect(codes({ isSuggested: false, input: { reason: ' ' } })).toEqual(['HOUSE-4 house.empty']);
  expect(codes({ isSuggested: false, input: { reason: '示例' } })).toEqual([]);
});
