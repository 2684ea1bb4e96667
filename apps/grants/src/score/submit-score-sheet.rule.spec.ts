import { hundredthsOf, judge, pointsText } from '@unionhall/kernel';
import { type SubmitScoreSheetFacts, submitScoreSheetRules } from './submit-score-sheet.rule';

const scores = [
  { criterionId: 'a', score: '0', comment: '示例' },
  { criterionId: 'b', score: '100.00', comment: '示例' },
];
const facts: SubmitScoreSheetFacts = {
  input: { scores },
  round: { name: '示例轮次', state: 'reviewing', scoresOpenedAt: null },
  application: { title: '示例', state: 'under-review' },
  assignment: { state: 'assigned' },
  criteria: [{ id: 'a', name: '先进性' }, { id: 'b', name: '实用性' }],
};
const refusals = (changes: Partial<SubmitScoreSheetFacts>) => judge(submitScoreSheetRules, { ...facts, ...changes }).refusals;
const codes = (changes: Partial<SubmitScoreSheetFacts>) => refusals(changes).map(({ clause, code }) => `${clause} ${code}`);
const scoring = (change: object) => ({ input: { scores: [{ ...scores[0]!, ...change }, scores[1]!] } });

it('takes a sheet with the lowest and the highest score', () => expect(codes({})).toEqual([]));

it.each<[string, Partial<SubmitScoreSheetFacts>, string]>([
  ['a sheet that was handed in', { assignment: { state: 'submitted' } }, 'YZ-8 grants.assignment-takes-no-sheet'],
  ['a replaced expert', { assignment: { state: 'replaced' } }, 'YZ-8 grants.assignment-takes-no-sheet'],
  ['an expert with a conflict', { assignment: { state: 'conflict-declared' } }, 'YZ-8 grants.assignment-takes-no-sheet'],
  ['a round that is closed', { round: { ...facts.round, state: 'closed' } }, 'YZ-9 grants.round-not-reviewing'],
  ['a round that is ranked', { round: { ...facts.round, state: 'ranked' } }, 'YZ-9 grants.round-not-reviewing'],
  ['scores that were opened', { round: { ...facts.round, scoresOpenedAt: new Date('2026-04-02T20:00:00Z') } }, 'YZ-8 grants.scores-already-opened'],
  ['an application that withdrew', { application: { title: '示例', state: 'withdrawn' } }, 'YZ-9 grants.award-not-under-review'],
  ['a criterion left out', { input: { scores: [scores[0]!] } }, 'YZ-8 grants.criterion-not-scored'],
  ['a criterion of another round', { input: { scores: [...scores, { ...scores[0]!, criterionId: 'c' }] } }, 'HOUSE-2 grants.score-criterion-unknown'],
  ['a hundredth above 100', scoring({ score: '100.01' }), 'HOUSE-4 grants.score-malformed'],
  ['a score below 0', scoring({ score: '-0.01' }), 'HOUSE-4 grants.score-malformed'],
  ['a third decimal', scoring({ score: '88.005' }), 'HOUSE-4 grants.score-malformed'],
  ['a score without a reason', scoring({ comment: ' ' }), 'YZ-8 grants.score-without-comment'],
])('refuses %s', (_what, changes, refusal) => expect(codes(changes)).toEqual([refusal]));

it('never repeats a score in a refusal', () => expect(JSON.stringify(refusals(scoring({ score: '777.7' })))).not.toContain('777'));

it.each([['0', 0], ['100', 100_00], ['100.0', 100_00], ['88.5', 88_50], ['88.05', 88_05], ['99.99', 99_99], ['100.01', null], ['101', null], ['1e1', null], ['+1', null], ['.5', null], ['', null], ['８８', null]])(
  'reads %j as %j hundredths',
  (text, hundredths) => expect(hundredthsOf(text)).toBe(hundredths),
);
it('writes points with two decimals', () => expect([0, 5, 88_50, 100_00].map(pointsText)).toEqual(['0.00', '0.05', '88.50', '100.00']));
