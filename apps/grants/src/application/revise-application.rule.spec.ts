import { judge } from '@unionhall/kernel';
import type { EmployerFact } from '../employer/employer.rule';
import type { GrantApplicationState } from './application.transitions';
import { reviseApplicationRules } from './revise-application.rule';

const named = { unregistered: [] as { path: string[]; id: string }[], asked: { employer: { id: 'plant', name: '示例机械厂', isMerged: false, successor: null } as EmployerFact | null } };
type Part = 'project' | 'traits' | 'budget' | 'files';
const codes = (state: GrantApplicationState, personId = 'author', teamMemberIds: string[] = [], givenParts: Part[] = [], changed: (Part | 'team')[] = [], names = named, hashes: string[] = []) =>
  judge(reviseApplicationRules, { ...names, personId, applicantId: 'author', givenParts, changedParts: () => changed, application: { applicantId: 'author', state }, input: { content: { employerId: 'plant', teamMemberIds, files: hashes.map((sha256) => ({ name: '示例', sha256 })) } } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['draft', 'returned'] as const)('lets the author change a %s application', (state) => expect(codes(state)).toEqual([]));
it.each(['submitted', 'eligible', 'under-review', 'awarded', 'withdrawn'] as const)('refuses to change a %s one', (state) => expect(codes(state)).toEqual(['YZ-9 grants.application-not-editable']));
it('refuses a member instead of the author', () => expect(codes('draft', 'member')).toEqual(['YZ-8 grants.not-the-author']));
it('refuses a member twice', () => expect(codes('draft', 'author', ['one', 'one'])).toEqual(['HOUSE-3 grants.team-member-repeated']));
it('refuses a file twice, and takes two', () => {
  expect(codes('draft', 'author', [], [], [], named, ['aa', 'aa', 'aa'])).toEqual(Array(2).fill('HOUSE-3 grants.file-repeated'));
  expect(codes('draft', 'author', [], [], [], named, ['aa', 'bb'])).toEqual([]);
});
it('refuses a unit and a member that are in no register', () =>
  expect(codes('draft', 'author', ['one'], [], [], { asked: { employer: null }, unregistered: [{ path: ['content', 'teamMemberIds', '0'], id: 'one' }] })).toEqual(['HOUSE-2 grants.employer-unknown', 'HOUSE-2 house.not-registered']));
it('lets a member change what he was given, and the author everything', () => {
  expect(codes('draft', 'member', [], ['traits', 'budget'], ['budget'])).toEqual([]);
  expect(codes('draft', 'member', [], ['files'], ['files'])).toEqual([]);
  expect(codes('draft', 'author', [], ['budget'], ['team'])).toEqual([]);
  expect(codes('draft', 'author', [], [], ['project', 'traits', 'budget', 'files', 'team'])).toEqual([]);
});
it('refuses a member each part he was not given', () => expect(codes('draft', 'member', [], ['budget'], ['project', 'traits', 'budget', 'files'])).toEqual(Array(3).fill('YZ-8 grants.part-not-given')));
it('refuses a member the team, whatever he was given', () => expect(codes('draft', 'member', [], ['project', 'traits', 'budget'], ['team'])).toEqual(['YZ-8 grants.team-is-the-authors']));
