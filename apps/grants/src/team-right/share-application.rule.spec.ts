import { judge } from '@unionhall/kernel';
import { type ShareApplicationFacts, shareApplicationRules } from './share-application.rule';

const facts: ShareApplicationFacts = {
  personId: 'author',
  input: { memberId: 'member' },
  application: { applicantId: 'author', state: 'draft', title: '示例项目', teamMemberIds: ['author', 'member'] },
};
const codes = (changes: Partial<ShareApplicationFacts>) => judge(shareApplicationRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('lets the author share a draft, and one that was returned, with a member', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ application: { ...facts.application, state: 'returned' } })).toEqual([]);
});

it.each<[string, Partial<ShareApplicationFacts>, string[]]>([
  ['once it is submitted', { application: { ...facts.application, state: 'submitted' } }, ['YZ-9 grants.application-not-editable']],
  ['by a member', { personId: 'member' }, ['YZ-8 grants.not-the-author']],
  ['with somebody outside the team', { input: { memberId: 'stranger' } }, ['YZ-8 grants.shared-with-no-member']],
  ['with the author himself', { input: { memberId: 'author' } }, ['YZ-8 grants.shared-with-no-member']],
])('shares nothing %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
