import { judge, localDate, month } from '@unionhall/kernel';
import { type EmployerBelongsFacts, employerBelongsRules } from './employer-belongs.rule';

const facts: EmployerBelongsFacts = {
  belongs: { tradeUnionId: 'union', unionFormedIn: month('2026-03'), taxBranchId: 'branch' },
  today: localDate('2026-03-01'),
  tradeUnion: { name: '示例机械厂工会', formedOn: localDate('2026-02-28') },
  branchIsRegistered: true,
};
const codes = (change: Partial<EmployerBelongsFacts> = {}) => judge(employerBelongsRules, { ...facts, ...change }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);
const formedIn = (text: string) => codes({ belongs: { ...facts.belongs, unionFormedIn: month(text) } });

it('takes a unit with its union, and one of which nothing is known', () => {
  expect(codes()).toEqual([]);
  expect(codes({ belongs: { tradeUnionId: null, unionFormedIn: null, taxBranchId: null }, tradeUnion: null })).toEqual([]);
});

describe('HOUSE-2: union and branch are registered', () => {
  it('refuses a union nobody registered', () => expect(codes({ tradeUnion: null })).toEqual(['HOUSE-2 house.not-registered tradeUnionId']));
  it('refuses a branch nobody registered', () => expect(codes({ branchIsRegistered: false })).toEqual(['HOUSE-2 house.not-registered taxBranchId']));
});

it('HOUSE-4: refuses a union without its name', () =>
  expect(codes({ belongs: { ...facts.belongs, tradeUnionId: null }, tradeUnion: null })).toEqual(['HOUSE-4 finance-collection.union-month-without-union tradeUnionId']));

describe('HOUSE-5: the month has begun, and the union was formed by then', () => {
  it.each(['2026-02', '2026-03'])('takes %s', (text) => expect(formedIn(text)).toEqual([]));
  it.each(['2026-01', '2026-04'])('refuses %s', (text) => expect(formedIn(text)).toEqual(['HOUSE-5 finance-collection.union-month-out-of-order unionFormedIn']));
});
