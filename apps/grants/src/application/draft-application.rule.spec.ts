import { judge, localDate } from '@unionhall/kernel';
import { type DraftApplicationFacts, draftApplicationRules } from './draft-application.rule';

const facts: DraftApplicationFacts = {
  applicantId: 'author',
  unregistered: [],
  asked: { employer: { id: 'plant', name: '示例机械厂', isMerged: false, successor: null } },
  input: { content: { employerId: 'plant', teamMemberIds: ['one', 'two'], files: [] } },
  today: localDate('2026-03-31'),
  round: { name: '示例轮次', state: 'open', windowFirst: localDate('2026-03-01'), windowLast: localDate('2026-03-31') },
};
const codes = (changes: Partial<DraftApplicationFacts>) => judge(draftApplicationRules, { ...facts, ...changes }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);
const team = (...teamMemberIds: string[]) => ({ input: { content: { ...facts.input.content, teamMemberIds } } });
const files = (...hashes: string[]) => ({ input: { content: { ...facts.input.content, files: hashes.map((sha256) => ({ name: '示例附件', sha256 })) } } });

it.each<[string, Partial<DraftApplicationFacts>]>([
  ['on the last day', {}],
  ['before the window opens', { today: localDate('2026-02-01') }],
  ['without a team', team()],
  ['with two files of one name', files('aa', 'bb')],
])('takes a draft %s', (_when, changes) => expect(codes(changes)).toEqual([]));

it.each<[string, Partial<DraftApplicationFacts>, string]>([
  ['the day after the window', { today: localDate('2026-04-01') }, 'YZ-9 grants.round-not-open roundId'],
  ['for a round that is closed', { round: { ...facts.round, state: 'closed' } }, 'YZ-9 grants.round-not-open roundId'],
  ['with a member twice', team('one', 'two', 'one'), 'HOUSE-3 grants.team-member-repeated content.teamMemberIds.2'],
  ['with a file twice', files('aa', 'bb', 'aa'), 'HOUSE-3 grants.file-repeated content.files.2'],
  ['with a member whom personnel does not know', { unregistered: [{ path: ['content', 'teamMemberIds', '1'], id: 'two' }] }, 'HOUSE-2 house.not-registered content.teamMemberIds.1'],
  ['of a unit that is in no register', { asked: { employer: null } }, 'HOUSE-2 grants.employer-unknown content.employerId'],
  ['with the applicant among the others', team('author'), 'HOUSE-3 grants.team-member-repeated content.teamMemberIds.0'],
])('refuses a draft %s', (_when, changes, refusal) => expect(codes(changes)).toEqual([refusal]));
