import { judge, localDate } from '@unionhall/kernel';
import { readWageRules } from './read-wage.rule';

const codes = (reason: string, onDay = '2026-03-01') =>
  judge(readWageRules, { input: { reason, onDay: localDate(onDay) }, labourContract: { from: localDate('2026-03-01') } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a reason', () => expect(codes('核定津贴')).toEqual([]));
it('refuses blanks [CP-8]', () => expect(codes('  ')).toEqual(['CP-8 personnel.wage-read-without-reason']));
it('refuses the day before the term [HOUSE-5]', () => expect(codes('核定津贴', '2026-02-28')).toEqual(['HOUSE-5 personnel.no-wage-that-day']));
