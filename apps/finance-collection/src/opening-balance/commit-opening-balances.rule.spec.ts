import { judge, localDate } from '@unionhall/kernel';
import { commitOpeningBalancesRules } from './commit-opening-balances.rule';

const codes = (committedOn: string | null, verdictsNow: readonly string[]) =>
  judge(commitOpeningBalancesRules, { list: { committedOn: committedOn === null ? null : localDate(committedOn), rows: [{ line: 2, verdict: 'new' }] }, verdictsNow }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('HOUSE-3: posts what is as it was looked at, once', () => {
  expect(codes(null, ['new'])).toEqual([]);
  expect(codes(null, ['refused'])).toEqual(['HOUSE-3 house.list-outdated']);
  expect(codes('2026-03-10', ['new'])).toEqual(['HOUSE-3 house.list-entered']);
});
