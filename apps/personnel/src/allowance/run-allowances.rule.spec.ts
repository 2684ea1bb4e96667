import { judge, localDate, month } from '@unionhall/kernel';
import { type RunAllowancesFacts, runAllowancesRules } from './run-allowances.rule';

const codes = (of: string, state: NonNullable<RunAllowancesFacts['run']>['state'] | null = null) =>
  judge(runAllowancesRules, { input: { month: month(of) }, today: localDate('2026-03-10'), run: state === null ? null : { state } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes this month, and one that was computed', () => {
  expect(codes('2026-03')).toEqual([]);
  expect(codes('2026-02', 'computed')).toEqual([]);
});
it('refuses the next [HOUSE-5]', () => expect(codes('2026-04')).toEqual(['HOUSE-5 personnel.allowance-month-to-come']));
it.each(['locked', 'paid', 'confirmed', 'returned'] as const)('refuses one that is %s [HOUSE-1]', (state) => expect(codes('2026-02', state)).toEqual(['HOUSE-1 personnel.allowance-run-state']));
