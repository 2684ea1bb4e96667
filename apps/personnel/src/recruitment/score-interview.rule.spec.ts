import { judge, localDate } from '@unionhall/kernel';
import { type ScoreInterviewFacts, scoreInterviewRules } from './score-interview.rule';

const codes = ({ score = '88.50', seated = ['a'], scores = [] as string[], candidate = 'tested' as ScoreInterviewFacts['candidate']['state'], state = 'marked' as ScoreInterviewFacts['batch']['state'], related = false }) =>
  judge(scoreInterviewRules, {
    input: { score },
    personId: 'a',
    batch: { name: '第一批', state },
    candidate: { state: candidate },
    seated: seated.map((personId) => ({ personId })),
    scores: scores.map((personId) => ({ personId })),
    panel: [{ path: ['candidateId'], personId: 'a' }],
    tested: [{ personId: 'c' }],
    relations: related ? [{ kind: 'teacher-student', personId: 'a', otherPersonId: 'c', from: localDate('2026-01-01'), withdrawnOn: null }] : [],
    today: localDate('2026-03-25'),
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['0', '88.5', '100', '100.00'])('takes %s', (score) => expect(codes({ score })).toEqual([]));
it.each(['100.01', '-1', '88.555', ''])('refuses “%s” [HOUSE-4]', (score) => expect(codes({ score })).toEqual(['HOUSE-4 personnel.score-malformed']));
it('refuses who is not on the panel [WZ-3]', () => expect(codes({ seated: ['b'] })).toEqual(['WZ-3 personnel.not-on-the-panel']));
it('refuses a candidate who was absent [WZ-3]', () => expect(codes({ candidate: 'absent' })).toEqual(['WZ-3 personnel.candidate-state']));
it('refuses a second score, not a second member’s [HOUSE-3]', () => expect([codes({ scores: ['b'] }), codes({ scores: ['a'] })]).toEqual([[], ['HOUSE-3 personnel.scored-already']]));
it('refuses who became related since he was seated [CP-6]', () => expect(codes({ related: true })).toEqual(['CP-6 personnel.panelist-related']));
it('refuses it once the list is made [HOUSE-1]', () => expect(codes({ state: 'listed' })).toEqual(['HOUSE-1 personnel.recruitment-state']));
