import { judge, localDate } from '@unionhall/kernel';
import { type ScoreCompetitionFacts, scoreCompetitionRules } from './score-competition.rule';

const codes = ({ score = '88.50', entry = 'cleared' as ScoreCompetitionFacts['entry']['state'], state = 'assessing' as ScoreCompetitionFacts['competition']['state'], seated = ['a'], scores = [] as string[], related = false }) =>
  judge(scoreCompetitionRules, {
    input: { score },
    personId: 'a',
    competition: { name: '第一次竞聘', state },
    entry: { personId: 'c', state: entry },
    seated: seated.map((personId) => ({ personId })),
    scores: scores.map((personId) => ({ personId })),
    panel: [{ path: ['entryId'], personId: 'a' }],
    tested: [{ personId: 'c' }],
    relations: related ? [{ kind: 'kinship', personId: 'a', otherPersonId: 'c', from: localDate('2026-01-01'), withdrawnOn: null }] : [],
    today: localDate('2026-03-25'),
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a score of who is through the gate', () => expect(codes({})).toEqual([]));
it.each(['barred', 'withdrawn'] as const)('refuses one of who is %s [HOUSE-1]', (entry) => expect(codes({ entry })).toEqual(['HOUSE-1 personnel.competition-entry-state']));
it('refuses it before and after [HOUSE-1]', () => expect([codes({ state: 'open' }), codes({ state: 'ranked' })]).toEqual([['HOUSE-1 personnel.competition-state'], ['HOUSE-1 personnel.competition-state']]));
it('refuses who is not seated, a score out of range, a second one, and kin', () =>
  expect([codes({ seated: ['b'] }), codes({ score: '100.01' }), codes({ scores: ['a'] }), codes({ related: true })]).toEqual([['WZ-3 personnel.not-on-the-panel'], ['HOUSE-4 personnel.score-malformed'], ['HOUSE-3 personnel.scored-already'], ['CP-6 personnel.panelist-related']]));
