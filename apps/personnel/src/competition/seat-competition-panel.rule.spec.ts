import { judge, localDate } from '@unionhall/kernel';
import { type SeatCompetitionPanelFacts, seatCompetitionPanelRules } from './seat-competition-panel.rule';

const codes = ({ today = '2026-03-21', states = ['cleared', 'barred', 'unqualified', 'withdrawn'] as SeatCompetitionPanelFacts['entries'][number]['state'][], panel = ['a'], related = false, seated = [] as object[], state = 'open' as SeatCompetitionPanelFacts['competition']['state'], unregistered = [] as SeatCompetitionPanelFacts['unregistered'] }) =>
  judge(seatCompetitionPanelRules, {
    competition: { name: '第一次竞聘', state, registrationLast: localDate('2026-03-20') },
    entries: states.map((each) => ({ state: each })),
    tested: states.flatMap((each) => (each === 'cleared' ? [{ personId: 'c' }] : [])),
    seated,
    panel: panel.map((personId, index) => ({ path: ['personIds', String(index)], personId })),
    relations: related ? [{ kind: 'kinship', personId: 'c', otherPersonId: 'a', from: localDate('2026-01-01'), withdrawnOn: null }] : [],
    unregistered,
    today: localDate(today),
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes it once everybody is through the gate, or out', () => expect(codes({})).toEqual([]));
it.each(['entered', 'qualified'] as const)('refuses it while one is %s [WZ-1]', (state) => expect(codes({ states: ['cleared', state] })).toEqual(['WZ-1 personnel.entries-not-through-the-gate']));
it('refuses it with nobody left [WZ-7]', () => expect(codes({ states: ['barred'] })).toEqual(['WZ-7 personnel.nobody-cleared']));
it('refuses it on the last day of entry [HOUSE-5]', () => expect(codes({ today: '2026-03-20' })).toEqual(['HOUSE-5 personnel.competition-still-open']));
it('refuses who competes, and his kin [CP-6]', () => expect([codes({ panel: ['c'] }), codes({ related: true })]).toEqual([['CP-6 personnel.panelist-is-candidate'], ['CP-6 personnel.panelist-related']]));
it('refuses nobody, a second panel, and who is in no register', () => expect([codes({ panel: [] }), codes({ seated: [{}] }), codes({ unregistered: [{ path: ['personIds', '0'], id: 'a' }] })]).toEqual([['WZ-3 personnel.panel-empty'], ['HOUSE-3 personnel.panel-seated'], ['HOUSE-2 house.not-registered']]));
it('refuses it in another state [HOUSE-1]', () => expect(codes({ state: 'ranked' })).toEqual(['HOUSE-1 personnel.competition-state']));
