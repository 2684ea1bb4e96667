import { judge } from '@unionhall/kernel';
import { type OpenScoresFacts, openScoresRules } from './open-scores.rule';

const facts: OpenScoresFacts = {
  round: { name: '示例轮次', state: 'reviewing', scoresOpenedAt: null },
  progress: [{ applicationId: 'a', title: '甲', missing: 0, sheets: 3 }, { applicationId: 'b', title: '乙', missing: 0, sheets: 4 }],
  required: 3,
  brokenSeals: [],
};
const refusals = (changes: Partial<OpenScoresFacts>) => judge(openScoresRules, { ...facts, ...changes }).refusals;
const codes = (changes: Partial<OpenScoresFacts>) => refusals(changes).map(({ clause, code }) => `${clause} ${code}`);
const first = (change: object) => ({ progress: [{ ...facts.progress[0]!, ...change }, facts.progress[1]!] });

it('opens when the last sheet is in', () => expect(codes({})).toEqual([]));

it.each<[string, Partial<OpenScoresFacts>, string[]]>([
  ['a round that is closed', { round: { ...facts.round, state: 'closed' } }, ['YZ-9 grants.round-not-reviewing']],
  ['scores that were opened', { round: { ...facts.round, scoresOpenedAt: new Date('2026-04-02T01:00:00Z') } }, ['HOUSE-1 grants.scores-already-opened']],
  ['a review of nothing', { progress: [] }, ['YZ-8 grants.nothing-to-rank']],
  ['one sheet missing', first({ missing: 1, sheets: 2 }), ['YZ-8 grants.score-sheets-missing']],
  ['one expert too few', first({ sheets: 2 }), ['YZ-8 grants.too-few-score-sheets']],
  ['nobody assigned', first({ sheets: 0 }), ['YZ-8 grants.too-few-score-sheets']],
  ['both', first({ missing: 1, sheets: 1 }), ['YZ-8 grants.score-sheets-missing', 'YZ-8 grants.too-few-score-sheets']],
  ['a broken seal', { brokenSeals: [{ application: '甲', assignment: 'a-1' }] }, ['YZ-8 grants.score-seal-broken']],
])('refuses %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));

it('names the application, never the expert', () =>
  expect(refusals(first({ missing: 1, sheets: 2 }))).toMatchObject([{ facts: { application: '甲', missing: 1 }, remedy: 'wait-for-the-score-sheets' }]));
