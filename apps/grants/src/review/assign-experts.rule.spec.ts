import { judge, localDate, type Refusal } from '@unionhall/kernel';
import { type AssignExpertsFacts, assignExpertsRules, type AssignmentItemFacts, refusalsOfItem } from './assign-experts.rule';
import type { CandidateFacts } from './candidate.rule';

const candidate: CandidateFacts = {
  path: ['items', '0', 'expertId'],
  today: localDate('2026-04-01'),
  conflictYears: 3,
  application: { title: '示例', employerId: 'plant', teamMemberIds: ['author'], state: 'eligible' },
  expert: { personId: 'expert' },
  employments: [],
  relations: [], jointApplications: [],
  declaredOn: null,
  employers: new Map(),
  isAssigned: false,
};
const item: AssignmentItemFacts = {
  path: ['items', '0'],
  round: { id: 'round', name: '示例轮次' },
  input: { applicationId: 'application', expertId: 'expert' },
  application: { title: '示例', roundId: 'round' },
  expert: {},
  candidate,
};
const codesOf = (refusals: readonly Refusal[]) => refusals.map(({ clause, code }) => `${clause} ${code}`);
const itemCodes = (changes: Partial<AssignmentItemFacts>) => codesOf(refusalsOfItem({ ...item, ...changes }));
const candidateWith = (changes: Partial<CandidateFacts>) => ({ candidate: { ...candidate, ...changes } });

describe('an item', () => {
  it.each(['eligible', 'under-review'] as const)('is done for an application that is %s', (state) =>
    expect(itemCodes(candidateWith({ application: { ...candidate.application, state } }))).toEqual([]),
  );

  it.each<[string, Partial<AssignmentItemFacts>, readonly string[]]>([
    ['neither is registered', { application: null, expert: null, candidate: null }, ['HOUSE-2 house.not-registered', 'HOUSE-2 house.not-registered']],
    ['it is of another round', { application: { title: '示例', roundId: 'other' } }, ['HOUSE-1 grants.application-of-another-round']],
    ['it was not examined', candidateWith({ application: { ...candidate.application, state: 'submitted' } }), ['YZ-9 grants.application-not-reviewable']],
    ['it was withdrawn', candidateWith({ application: { ...candidate.application, state: 'withdrawn' } }), ['YZ-9 grants.application-not-reviewable']],
    ['the expert has it already', candidateWith({ isAssigned: true }), ['HOUSE-3 grants.expert-already-assigned']],
    ['the expert is of the team', candidateWith({ expert: { personId: 'author' } }), ['CP-6 grants.expert-in-team']],
  ])('is refused where %s', (_what, changes, expected) => expect(itemCodes(changes)).toEqual(expected));
});

describe('the act', () => {
  const refused = refusalsOfItem({ ...item, ...candidateWith({ isAssigned: true }) });
  const codes = (changes: Partial<AssignExpertsFacts>) =>
    codesOf(judge(assignExpertsRules, { input: { items: [{}] }, items: [{ refusals: [] }], round: { name: '示例轮次', state: 'closed', scoresOpenedAt: null }, ...changes }).refusals);

  it.each(['closed', 'reviewing'] as const)('assigns in a round that is %s', (state) => expect(codes({ round: { name: '示例轮次', state, scoresOpenedAt: null } })).toEqual([]));
  it.each(['open', 'ranked', 'cancelled'] as const)('assigns in none that is %s', (state) => expect(codes({ round: { name: '示例轮次', state, scoresOpenedAt: null } })).toEqual(['YZ-9 grants.round-not-in-review']));
  it('assigns nobody once the scores are open', () =>
    expect(codes({ round: { name: '示例轮次', state: 'reviewing', scoresOpenedAt: new Date('2026-04-10T02:00:00Z') } })).toEqual(['YZ-8 grants.scores-already-opened']));
  it('is not refused for items nobody entered', () => expect(codes({ input: { items: [] }, items: [] })).toEqual([]));
  it('is done where one item is', () => expect(codes({ items: [{ refusals: refused }, { refusals: [] }] })).toEqual([]));
  it('is refused with the reasons of all where none is', () =>
    expect(codes({ items: [{ refusals: refused }, { refusals: refused }] })).toEqual(['HOUSE-3 grants.expert-already-assigned', 'HOUSE-3 grants.expert-already-assigned']));
});
