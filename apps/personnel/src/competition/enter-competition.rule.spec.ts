import { judge, localDate } from '@unionhall/kernel';
import { type EnterCompetitionFacts, enterCompetitionRules } from './enter-competition.rule';

const codes = ({ state = 'open' as EnterCompetitionFacts['competition']['state'], today = '2026-03-10', entries = [] as string[], from = '2020-01-01', until = null as string | null }) =>
  judge(enterCompetitionRules, {
    competition: { name: '第一次竞聘', state, registrationFirst: localDate('2026-03-10'), registrationLast: localDate('2026-03-20') },
    personId: 'a',
    today: localDate(today),
    memberships: [{ from: localDate(from), until: until === null ? null : localDate(until) }],
    entries: entries.map((personId) => ({ personId })),
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['2026-03-10', '2026-03-20'])('takes an entry on %s', (today) => expect(codes({ today })).toEqual([]));
it.each(['2026-03-09', '2026-03-21'])('refuses one on %s [HOUSE-5]', (today) => expect(codes({ today })).toEqual(['HOUSE-5 personnel.registration-closed']));
it('refuses it once a panel is seated [HOUSE-1]', () => expect(codes({ state: 'assessing' })).toEqual(['HOUSE-1 personnel.competition-state']));
it('takes who is on the staff from or until today', () => expect([codes({ from: '2026-03-10' }), codes({ until: '2026-03-10' })]).toEqual([[], []]));
it.each([{ from: '2026-03-11' }, { until: '2026-03-09' }])('refuses who is not: %j [WZ-10]', (membership) => expect(codes(membership)).toEqual(['WZ-10 personnel.entrant-not-on-staff']));
it('refuses a second entry, not another’s [HOUSE-3]', () => expect([codes({ entries: ['b'] }), codes({ entries: ['a'] })]).toEqual([[], ['HOUSE-3 personnel.entered-already']]));
