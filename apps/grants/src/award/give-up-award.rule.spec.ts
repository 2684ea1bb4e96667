import { judge } from '@unionhall/kernel';
import { type GiveUpAwardFacts, giveUpAwardRules } from './give-up-award.rule';

const facts: GiveUpAwardFacts = {
  input: { reason: '示例' },
  caller: { roles: ['worker'] },
  personId: 'author',
  award: { state: 'granted' },
  application: { applicantId: 'author', title: '示例项目', teamMemberIds: ['author', 'member'] },
};
const codes = (changes: Partial<GiveUpAwardFacts>) => judge(giveUpAwardRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('is the applicant’s before the contract, or an officer’s outside the team', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ personId: 'clerk', caller: { roles: ['officer'] } })).toEqual([]);
});

it.each<[string, Partial<GiveUpAwardFacts>, string[]]>([
  ['an award under contract', { award: { state: 'contracted' } }, ['YZ-9 grants.award-at-another-stage']],
  ['an award that is given up', { award: { state: 'given-up' } }, ['YZ-9 grants.award-at-another-stage']],
  ['a member for the applicant', { personId: 'member' }, ['YZ-8 grants.award-given-up-by-another']],
  ['an officer of the team', { personId: 'member', caller: { roles: ['officer'] } }, ['YZ-8 grants.award-given-up-by-another']],
  ['no reason', { input: { reason: ' ' } }, ['HOUSE-4 house.empty']],
])('refuses %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
