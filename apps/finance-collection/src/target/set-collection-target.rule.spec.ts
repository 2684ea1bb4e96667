import { type Fen, judge, localDate } from '@unionhall/kernel';
import { setCollectionTargetRules } from './set-collection-target.rule';

const codes = (year: number, amount = 1n) => judge(setCollectionTargetRules, { input: { year, amount: amount as Fen }, today: localDate('2026-12-31') }).refusals.map(({ clause, code }) => `${clause} ${code}`);

describe('BH-7: a target is for this year or the next', () => {
  it.each([2026, 2027])('takes %d', (year) => expect(codes(year)).toEqual([]));
  it.each([2025, 2028])('refuses %d', (year) => expect(codes(year)).toEqual(['BH-7 finance-collection.target-year-not-ahead']));
});

it('HOUSE-4: refuses a target of nothing', () => expect(codes(2026, 0n)).toEqual(['HOUSE-4 finance-collection.amount-not-positive']));
