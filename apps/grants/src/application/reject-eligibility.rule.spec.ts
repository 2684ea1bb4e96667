import { judge } from '@unionhall/kernel';
import { rejectEligibilityRules } from './reject-eligibility.rule';

const codes = (reason: string, personId = 'officer') =>
  judge(rejectEligibilityRules, {
    input: { reason },
    personId,
    round: { name: '示例轮次', state: 'open' },
    application: { title: '示例', state: 'submitted', teamMemberIds: ['author'] },
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('rejects with a reason', () => expect(codes('示例原因')).toEqual([]));
it.each(['', '  '])('not with %j', (reason) => expect(codes(reason)).toEqual(['HOUSE-4 house.empty']));
it('is not for the team', () => expect(codes('示例原因', 'author')).toEqual(['CP-6 grants.own-application-examined']));
