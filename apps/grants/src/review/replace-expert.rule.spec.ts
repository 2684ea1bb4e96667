import { judge, localDate } from '@unionhall/kernel';
import { type ReplaceExpertFacts, replaceExpertRules } from './replace-expert.rule';

const facts: ReplaceExpertFacts = {
  input: { reason: '示例原因', expertId: 'successor' },
  round: { name: '示例轮次', state: 'reviewing', scoresOpenedAt: null },
  assignment: { state: 'assigned' },
  sheetIsVoid: false,
  candidate: {
    path: ['expertId'],
    today: localDate('2026-04-01'),
    conflictYears: 3,
    application: { title: '示例', employerId: 'plant', teamMemberIds: ['author'], state: 'under-review' },
    expert: { personId: 'expert' },
    employments: [],
    relations: [], jointApplications: [],
    declaredOn: null,
    employers: new Map(),
    isAssigned: false,
  },
};
const codes = (changes: Partial<ReplaceExpertFacts>) => judge(replaceExpertRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('replaces while the sheet is missing', () => expect(codes({})).toEqual([]));
it('replaces whose sheet is void', () => expect(codes({ assignment: { state: 'submitted' }, sheetIsVoid: true })).toEqual([]));
it.each(['submitted', 'replaced', 'conflict-declared'] as const)('replaces nobody whose assignment is %s', (state) => expect(codes({ assignment: { state } })).toEqual(['HOUSE-1 grants.assignment-not-replaceable']));

it.each<[string, Partial<ReplaceExpertFacts>, string]>([
  ['once the round is ranked', { round: { ...facts.round, state: 'ranked' } }, 'YZ-9 grants.round-not-in-review'],
  ['once the scores are open', { round: { ...facts.round, scoresOpenedAt: new Date('2026-04-10T02:00:00Z') } }, 'YZ-8 grants.scores-already-opened'],
  ['without a reason', { input: { reason: ' ', expertId: 'successor' } }, 'HOUSE-4 house.empty'],
  ['by one who reviews it already', { candidate: { ...facts.candidate!, isAssigned: true } }, 'HOUSE-3 grants.expert-already-assigned'],
  ['by one of the team', { candidate: { ...facts.candidate!, expert: { personId: 'author' } } }, 'CP-6 grants.expert-in-team'],
  ['by one who declared a conflict', { candidate: { ...facts.candidate!, declaredOn: localDate('2026-04-01') } }, 'CP-6 grants.expert-declared-conflict'],
])('refuses %s', (_what, changes, refusal) => expect(codes(changes)).toEqual([refusal]));
it('says nothing of the successor before one is named or known', () => {
  const unfit = { ...facts.candidate!, isAssigned: true };
  expect(codes({ input: { reason: '示例原因', expertId: '' }, candidate: unfit })).toEqual([]);
  expect(codes({ candidate: null })).toEqual([]);
});
