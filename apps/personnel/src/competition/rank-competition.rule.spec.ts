import { judge } from '@unionhall/kernel';
import { type RankCompetitionFacts, rankCompetitionRules } from './rank-competition.rule';

const codes = ({ vote = {} as object | null, expected = 4, scores = 4, broken = 0, personId = 'officer', state = 'assessing' as RankCompetitionFacts['competition']['state'] }) =>
  judge(rankCompetitionRules, { competition: { name: '第一次竞聘', state }, personId, entries: [{ personId: 'one' }], vote, expected, scores: Array.from({ length: scores }, () => ({})), broken }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes it with the vote and every score', () => expect(codes({})).toEqual([]));
it('refuses it without the vote [WZ-7]', () => expect(codes({ vote: null })).toEqual(['WZ-7 personnel.vote-not-held']));
it('refuses it with a score missing, or none at all [WZ-3]', () => expect([codes({ scores: 3 }), codes({ expected: 0, scores: 0 })]).toEqual([['WZ-3 personnel.interview-scores-missing'], ['WZ-3 personnel.interview-scores-missing']]));
it('refuses it with a broken seal [HOUSE-4]', () => expect(codes({ broken: 1 })).toEqual(['HOUSE-4 personnel.interview-seal-broken']));
it('refuses who competes [CP-6]', () => expect(codes({ personId: 'one' })).toEqual(['CP-6 personnel.entrant-handles-it']));
it('refuses it in another state, and says nothing else [HOUSE-1]', () => expect(codes({ state: 'ranked', vote: null, scores: 0 })).toEqual(['HOUSE-1 personnel.competition-state']));
