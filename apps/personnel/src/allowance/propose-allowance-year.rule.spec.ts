import { judge, localDate } from '@unionhall/kernel';
import { proposeAllowanceYearRules } from './propose-allowance-year.rule';

const codes = (year: number, budget = 1n, decidedOn: string | null = null) =>
  judge(proposeAllowanceYearRules, { input: { year, budget }, today: localDate('2026-12-31'), allowanceYear: decidedOn === null ? null : { budget: 5n }, adopted: decidedOn === null ? null : { decidedOn: localDate(decidedOn) } }).refusals.map(
    ({ clause, code }) => `${clause} ${code}`,
  );

it.each([2026, 2027])('takes %i', (year) => expect(codes(year)).toEqual([]));
it.each([2025, 2028])('refuses %i [HOUSE-5]', (year) => expect(codes(year)).toEqual(['HOUSE-5 personnel.allowance-year-far']));
it('refuses nothing [HOUSE-4]', () => expect(codes(2026, 0n)).toEqual(['HOUSE-4 personnel.allowance-budget-not-positive']));
it('refuses a year that is decided [CP-9]', () => expect(codes(2026, 1n, '2026-01-10')).toEqual(['CP-9 personnel.allowance-year-decided']));
