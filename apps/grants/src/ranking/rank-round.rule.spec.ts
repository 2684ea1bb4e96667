import { judge } from '@unionhall/kernel';
import { type RankRoundFacts, rankRoundRules } from './rank-round.rule';

const facts: RankRoundFacts = {
  round: { name: '示例轮次', state: 'reviewing', scoresOpenedAt: new Date('2026-04-02T01:00:00Z') },
  progress: [{ applicationId: 'a', title: '甲', missing: 0, sheets: 3 }],
  required: 3,
};
const codes = (changes: Partial<RankRoundFacts>) => judge(rankRoundRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('ranks opened scores', () => expect(codes({})).toEqual([]));

it.each<[string, Partial<RankRoundFacts>, string]>([
  ['scores that are sealed', { round: { ...facts.round, scoresOpenedAt: null } }, 'YZ-9 grants.scores-not-opened'],
  ['a round that is ranked', { round: { ...facts.round, state: 'ranked' } }, 'YZ-9 grants.round-not-reviewing'],
  ['nothing under review', { progress: [] }, 'YZ-8 grants.nothing-to-rank'],
  ['one sheet too few', { required: 4 }, 'YZ-8 grants.too-few-score-sheets'],
])('refuses %s', (_what, changes, refusal) => expect(codes(changes)).toEqual([refusal]));
