import { judge, localDate } from '@unionhall/kernel';
import { returnApplicationRules } from './return-application.rule';

const codes = (today: string, reason = '示例原因') =>
  judge(returnApplicationRules, {
    input: { reason },
    personId: 'officer',
    today: localDate(today),
    round: { name: '示例轮次', state: 'open', windowLast: localDate('2026-03-31') },
    application: { title: '示例', state: 'submitted', teamMemberIds: ['author'] },
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('returns on the last day', () => expect(codes('2026-03-31')).toEqual([]));
it('returns nothing after it', () => expect(codes('2026-04-01')).toEqual(['YZ-9 grants.round-past-returning']));
it('wants a reason', () => expect(codes('2026-03-31', '')).toEqual(['HOUSE-4 house.empty']));
