import { judge, localDate } from '@unionhall/kernel';
import type { RecruitmentBatchState } from './recruitment-batch.transitions';
import { registerCandidateRules } from './register-candidate.rule';

const codes = ({ source = 'community-cadre', today = '2026-03-10', state = 'open' as RecruitmentBatchState, candidates = [] as { personId: string }[] }) =>
  judge(registerCandidateRules, {
    input: { source },
    today: localDate(today),
    batch: { name: '第一批', state, registrationFirst: localDate('2026-03-10'), registrationLast: localDate('2026-03-20') },
    person: { id: 'one', name: '林示例' },
    sources: ['community-cadre', 'university-graduate'],
    candidates,
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['2026-03-10', '2026-03-20'])('takes a candidate on %s', (today) => expect(codes({ today })).toEqual([]));
it.each(['2026-03-09', '2026-03-21'])('refuses one on %s [HOUSE-5]', (today) => expect(codes({ today })).toEqual(['HOUSE-5 personnel.registration-closed']));
it('takes each source in force and no other [WZ-2]', () => expect([codes({ source: 'university-graduate' }), codes({ source: 'laid-off-or-unemployed' })]).toEqual([[], ['WZ-2 personnel.recruitment-source-not-allowed']]));
it('refuses who is a candidate already [HOUSE-3]', () => expect([codes({ candidates: [{ personId: 'two' }] }), codes({ candidates: [{ personId: 'one' }] })]).toEqual([[], ['HOUSE-3 personnel.candidate-registered']]));
it('refuses a recruitment past its registration [HOUSE-1]', () => expect(codes({ state: 'numbered' })).toEqual(['HOUSE-1 personnel.recruitment-state']));
