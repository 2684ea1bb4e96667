import { judge, localDate } from '@unionhall/kernel';
import { setMinimumWageRules } from './set-minimum-wage.rule';

const codes = (amount: bigint, registered: bigint | null = null) =>
  judge(setMinimumWageRules, { input: { place: '示例市', from: localDate('2026-01-01'), amount }, registered: registered === null ? null : { amount: registered } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a fen', () => expect(codes(1n)).toEqual([]));
it('refuses nothing [HOUSE-4]', () => expect(codes(0n)).toEqual(['HOUSE-4 personnel.minimum-wage-not-positive']));
it('refuses a second one of the day [HOUSE-3]', () => expect(codes(200_000n, 190_000n)).toEqual(['HOUSE-3 personnel.minimum-wage-registered']));
