import { judge, localDate } from '@unionhall/kernel';
import { type ConcludeAcceptanceFacts, concludeAcceptanceRules, outcomeOf } from './conclude-acceptance.rule';

const facts: ConcludeAcceptanceFacts = {
  input: { finding: '示例' },
  personId: 'clerk',
  application: { title: '示例项目', teamMemberIds: ['author'] },
  acceptance: { state: 'submitted' },
  today: localDate('2026-03-10'),
  required: 3,
  judges: 3,
  opinions: 3,
  brokenSeals: 0,
  outcomes: ['pass', 'pass', 'fail'],
};
const codes = (changes: Partial<ConcludeAcceptanceFacts>) => judge(concludeAcceptanceRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each([
  [['pass', 'pass', 'fail'], 'pass'],
  [['fail', 'fail', 'rectify'], 'fail'],
  [['pass', 'fail', 'rectify'], 'rectify'],
  [['pass', 'pass', 'fail', 'fail'], 'rectify'],
  [['pass', 'pass', 'rectify', 'rectify'], 'rectify'],
] as const)('%j come to %s', (outcomes, expected) => expect(outcomeOf(outcomes)).toBe(expected));

it('concludes with the last opinion, and a day ahead where it is to be rectified', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ outcomes: ['rectify', 'rectify', 'pass'], input: { finding: '示例', rectifyUntil: localDate('2026-03-11') } })).toEqual([]);
});

it.each<[string, Partial<ConcludeAcceptanceFacts>, string[]]>([
  ['what is concluded', { acceptance: { state: 'passed' } }, ['YZ-9 grants.acceptance-concluded']],
  ['an officer of the team', { personId: 'author' }, ['CP-6 grants.officer-of-the-team']],
  ['two experts of three', { judges: 2, opinions: 2 }, ['YZ-8 grants.too-few-acceptance-experts']],
  ['a missing opinion', { opinions: 2, outcomes: [] }, ['YZ-8 grants.opinions-missing']],
  ['a broken seal', { brokenSeals: 1 }, ['YZ-8 grants.opinion-seal-broken']],
  ['rectification by today', { outcomes: ['rectify'], input: { finding: '示例', rectifyUntil: localDate('2026-03-10') } }, ['YZ-8 grants.rectify-without-day']],
  ['rectification by no day', { outcomes: ['rectify'] }, ['YZ-8 grants.rectify-without-day']],
  ['no finding', { input: { finding: ' ' } }, ['HOUSE-4 house.empty']],
])('refuses %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
