import { judge, localDate } from '@unionhall/kernel';
import { type AssignAcceptanceExpertsFacts, assignAcceptanceExpertsRules } from './assign-acceptance-experts.rule';

const candidate: ReturnType<AssignAcceptanceExpertsFacts['candidates']>[number] = {
  path: ['expertIds', '0'],
  today: localDate('2026-03-10'),
  conflictYears: 3,
  application: { title: '示例项目', employerId: 'unit', teamMemberIds: ['author'] },
  expert: { personId: 'expert' },
  employments: [],
  relations: [], jointApplications: [],
  declaredOn: null,
  employers: new Map([['unit', { name: '示例厂', mergedIntoId: null }]]) as never,
  isJudge: false,
};
const codes = (changes: Partial<AssignAcceptanceExpertsFacts> = {}) =>
  judge(assignAcceptanceExpertsRules, { acceptance: { state: 'submitted' }, candidates: () => [candidate], ...changes }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

it('assigns experts nothing speaks against', () => expect(codes()).toEqual([]));

it('CP-6: refuses by the very rules of a review, each expert where he stands', () => {
  const candidates = () => [candidate, { ...candidate, path: ['expertIds', '1'], expert: { personId: 'author' } }];
  expect(codes({ candidates })).toEqual(['CP-6 grants.expert-in-team expertIds.1']);
});

it('HOUSE-3: refuses whoever judges already; YZ-9: a concluded acceptance', () => {
  expect(codes({ candidates: () => [{ ...candidate, isJudge: true }] })).toEqual(['HOUSE-3 grants.expert-already-assigned expertIds.0']);
  expect(codes({ acceptance: { state: 'passed' } })).toEqual(['YZ-9 grants.acceptance-concluded acceptanceId']);
});
