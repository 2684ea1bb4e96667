import { judge } from '@unionhall/kernel';
import { type SubmitAcceptanceFacts, submitAcceptanceRules } from './submit-acceptance.rule';

const facts: SubmitAcceptanceFacts = {
  input: { effect: '示例成效' },
  caller: { roles: ['worker'] },
  personId: 'author',
  award: { state: 'contracted' },
  application: { applicantId: 'author', title: '示例项目', teamMemberIds: ['author', 'member'] },
  instalments: [{ state: 'confirmed' }, { state: 'planned' }],
};
const codes = (changes: Partial<SubmitAcceptanceFacts>) => judge(submitAcceptanceRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('is the applicant’s, or an officer’s outside the team, under contract or after rectification', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ award: { state: 'rectifying' }, personId: 'clerk', caller: { roles: ['officer'] } })).toEqual([]);
});

it.each<[string, Partial<SubmitAcceptanceFacts>, string[]]>([
  ['before the contract', { award: { state: 'granted' } }, ['YZ-9 grants.award-at-another-stage']],
  ['a second time', { award: { state: 'under-acceptance' } }, ['YZ-9 grants.award-at-another-stage']],
  ['after it was accepted', { award: { state: 'accepted' } }, ['YZ-9 grants.award-at-another-stage']],
  ['by a member', { personId: 'member' }, ['YZ-8 grants.acceptance-by-another']],
  ['by an officer of the team', { personId: 'member', caller: { roles: ['officer'] } }, ['YZ-8 grants.acceptance-by-another']],
  ['by a worker outside the team', { personId: 'stranger' }, ['YZ-8 grants.acceptance-by-another']],
  ['while a payment is asked for', { instalments: [{ state: 'requested' }] }, ['YZ-9 grants.payment-under-way']],
  ['while a payment is not confirmed', { instalments: [{ state: 'paid' }] }, ['YZ-9 grants.payment-under-way']],
  ['without its effect', { input: { effect: ' ' } }, ['YZ-8 grants.effect-not-said']],
])('refuses it %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
