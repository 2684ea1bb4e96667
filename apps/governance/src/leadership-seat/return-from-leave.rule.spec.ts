import { judge, localDate } from '@unionhall/kernel';
import { returnFromLeaveRules } from './return-from-leave.rule';

const leave = { from: localDate('2026-03-10'), vacatedOn: localDate('2026-03-21') };
const codes = (on: string, today = '2026-03-10', delegations = [leave]) =>
  judge(returnFromLeaveRules, { input: { on: localDate(on) }, today: localDate(today), delegations }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a day of the leave, and one before it begins', () => {
  expect(codes('2026-03-20')).toEqual([]);
  expect(codes('2026-03-10')).toEqual([]);
  expect(codes('2026-03-09', '2026-03-09')).toEqual([]);
});
it('HOUSE-1: not once it is over, nor where nobody stands in', () => {
  expect(codes('2026-03-21')).toEqual(['HOUSE-1 governance.nobody-stands-in-for']);
  expect(codes('2026-03-15', '2026-03-10', [])).toEqual(['HOUSE-1 governance.nobody-stands-in-for']);
});
it('GY-2a: not for days that are past', () => expect(codes('2026-03-14', '2026-03-15')).toEqual(['GY-2a governance.return-in-the-past']));
