import { judge, localDate } from '@unionhall/kernel';
import { type SetPostAllowanceFacts, setPostAllowanceRules } from './set-post-allowance.rule';

const codes = (amount: bigint, kind: SetPostAllowanceFacts['post']['kind'] = 'middle', set: readonly string[] = []) =>
  judge(setPostAllowanceRules, { input: { from: localDate('2026-01-01'), amount }, post: { name: '部长', kind }, allowances: set.map((from) => ({ from: localDate(from), amount: 1n })) }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a fen, and another from another day', () => expect(codes(1n, 'ordinary', ['2025-12-31'])).toEqual([]));
it('refuses nothing [HOUSE-4]', () => expect(codes(0n)).toEqual(['HOUSE-4 personnel.post-allowance-not-positive']));
it('refuses a second one of the day [HOUSE-3]', () => expect(codes(1n, 'middle', ['2026-01-01'])).toEqual(['HOUSE-3 personnel.post-allowance-set']));
it('refuses a leadership post [WZ-12]', () => expect(codes(1n, 'leadership')).toEqual(['WZ-12 personnel.leadership-post-allowance']));
