import { judge, localDate, month } from '@unionhall/kernel';
import { type AssessDuesMonthFacts, assessDuesMonthRules, categoryIn, duesOn, type DuesItemFacts, refusalsOfDuesItem } from './assess-dues-month.rule';

const today = localDate('2026-03-10');
const codes = (period: string, changes: Partial<AssessDuesMonthFacts> = {}) => judge(assessDuesMonthRules, { input: { period: month(period) }, today, rate: 200, closedMonths: [], ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const item: DuesItemFacts = { index: 0, period: month('2026-02'), item: { employerId: 'e', payroll: 0n }, employer: { name: '示例厂', mergedIntoId: null }, assessed: null };
const of = (changes: Partial<DuesItemFacts>) => refusalsOfDuesItem({ ...item, ...changes }).map(({ clause, code }) => `${clause} ${code}`);

it('HOUSE-5: assesses the month that runs, not the next', () => {
  expect(codes('2026-03')).toEqual([]);
  expect(codes('2026-04')).toEqual(['HOUSE-5 finance-collection.period-ahead']);
});

it('CP-1: not a month before the first rate; a rate of nothing is one', () => {
  expect(codes('2019-12', { rate: null })).toEqual(['CP-1 finance-collection.period-without-rate']);
  expect(codes('2019-12', { rate: 0 })).toEqual([]);
});

it('HOUSE-1: not a month that is closed', () => expect(codes('2026-02', { closedMonths: [{ month: month('2026-02'), closedOn: today }] })).toEqual(['HOUSE-1 finance-collection.collection-month-closed']));

it('assesses a unit of the register with a payroll of nothing or more, once', () => {
  expect(of({})).toEqual([]);
  expect(of({ employer: null })).toEqual(['HOUSE-2 house.not-registered']);
  expect(of({ employer: { name: '示例厂', mergedIntoId: 'other' } })).toEqual(['HOUSE-2 house.not-registered']);
  expect(of({ item: { employerId: 'e', payroll: -1n } })).toEqual(['CP-1 finance-collection.payroll-negative']);
  expect(of({ assessed: 0n })).toEqual(['HOUSE-3 finance-collection.month-assessed']);
});

it.each([
  [1_000_000n, 200, 20_000n],
  [24n, 200, 0n],
  [25n, 200, 1n],
  [74n, 200, 1n],
  [75n, 200, 2n],
  [99_999_999_999_999n, 250, 2_500_000_000_000n],
])('CP-1: %d fen at %d hundredths of a per cent is %d', (payroll, rate, amount) => expect(duesOn(payroll, rate)).toBe(amount));

it.each([
  ['2026-02', null, 'preparation-fund'],
  ['2026-02', '2026-03', 'preparation-fund'],
  ['2026-02', '2026-02', 'preparation-fund'],
  ['2026-02', '2026-01', 'dues'],
])('CP-1, CP-3: %s with a union formed in %s is %s', (period, formed, category) => expect(categoryIn(month(period), formed === null ? null : month(formed))).toBe(category));
