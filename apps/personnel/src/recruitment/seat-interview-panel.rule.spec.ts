import { judge, localDate } from '@unionhall/kernel';
import { type SeatInterviewPanelFacts, seatInterviewPanelRules } from './seat-interview-panel.rule';

type Relation = SeatInterviewPanelFacts['relations'][number];
const relation = (personId: string, otherPersonId: string | null, from = '2026-01-01', withdrawnOn: string | null = null): Relation => ({ kind: 'kinship', personId, otherPersonId, from: localDate(from), withdrawnOn: withdrawnOn === null ? null : localDate(withdrawnOn) });
const codes = ({ panel = ['a', 'b'], tested = ['c'], relations = [] as Relation[], seated = [] as object[], unregistered = [] as SeatInterviewPanelFacts['unregistered'], state = 'marked' as SeatInterviewPanelFacts['batch']['state'] }) =>
  judge(seatInterviewPanelRules, {
    batch: { name: '第一批', state },
    panel: panel.map((personId, index) => ({ path: ['personIds', String(index)], personId })),
    tested: tested.map((personId) => ({ personId })),
    relations,
    seated,
    unregistered,
    today: localDate('2026-03-25'),
  }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

it('takes a panel of strangers', () => expect(codes({ relations: [relation('a', 'x'), relation('c', 'y'), relation('a', null)] })).toEqual([]));

describe('CP-6: no member of it', () => {
  it('is a candidate', () => expect(codes({ panel: ['a', 'c'] })).toEqual(['CP-6 personnel.panelist-is-candidate personIds.1']));
  it.each([[relation('b', 'c')], [relation('c', 'b')], [relation('b', 'c', '2026-03-25')], [relation('b', 'c', '2026-01-01', '2026-03-26')]])('is related to one: %j', (one) => expect(codes({ relations: [one] })).toEqual(['CP-6 personnel.panelist-related personIds.1']));
  it.each([[relation('b', 'c', '2026-03-26')], [relation('b', 'c', '2026-01-01', '2026-03-25')]])('unless it holds not yet, or no more: %j', (one) => expect(codes({ relations: [one] })).toEqual([]));
});

it('refuses nobody [WZ-3]', () => expect(codes({ panel: [] })).toEqual(['WZ-3 personnel.panel-empty personIds']));
it('refuses a second panel [HOUSE-3]', () => expect(codes({ seated: [{}] })).toEqual(['HOUSE-3 personnel.panel-seated batchId']));
it('refuses who is in no register [HOUSE-2]', () => expect(codes({ unregistered: [{ path: ['personIds', '0'], id: 'a' }] })).toEqual(['HOUSE-2 house.not-registered personIds.0']));
it.each(['numbered', 'listed'] as const)('refuses it in the state %s [HOUSE-1]', (state) => expect(codes({ state })).toEqual(['HOUSE-1 personnel.recruitment-state batchId']));
