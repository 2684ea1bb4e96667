import { judge, localDate } from '@unionhall/kernel';
import { type OpenStationFacts, openStationRules } from './open-station.rule';
import type { SecondedPerson, StationCapacity } from './staffing.rule';

const person = (capacity: StationCapacity, from = '2026-03-10', until: string | null = null, personId: string = capacity): SecondedPerson => ({ personId, capacity, from: localDate(from), until: until === null ? null : localDate(until) });
const three = [person('vice-chair'), person('established-cadre'), person('assistant')];
const facts: OpenStationFacts = {
  today: localDate('2026-03-10'),
  workstation: { name: '示例站', state: 'preparing' },
  required: { 'vice-chair': 1, 'established-cadre': 1, assistant: 1 },
  seconded: three,
  asked: { sittingDeputies: ['vice-chair'] },
};
const refusals = (changes: Partial<OpenStationFacts>) => judge(openStationRules, { ...facts, ...changes }).refusals;
const codes = (changes: Partial<OpenStationFacts>) => refusals(changes).map(({ clause, code }) => `${clause} ${code}`);

it('opens with one of each, there from the same day', () => expect(codes({})).toEqual([]));

it.each<[string, Partial<OpenStationFacts>]>([
  ['who left before', { seconded: [...three, person('assistant', '2026-01-01', '2026-03-09', 'former')] }],
  ['who comes later', { seconded: [...three, person('assistant', '2026-03-11', null, 'later')] }],
  ['whose last day is today', { seconded: [...three.slice(0, 2), person('assistant', '2026-03-10', '2026-03-10')] }],
  ['days after they began', { today: localDate('2026-04-01') }],
])('DX-2: counts nobody %s against it', (_who, changes) => expect(codes(changes)).toEqual([]));

it.each<[string, Partial<OpenStationFacts>, StationCapacity]>([
  ['nobody is assistant', { seconded: three.slice(0, 2) }, 'assistant'],
  ['the cadre begins tomorrow', { seconded: [three[0]!, person('established-cadre', '2026-03-11'), three[2]!] }, 'established-cadre'],
  ['the assistant left yesterday', { seconded: [...three.slice(0, 2), person('assistant', '2026-03-01', '2026-03-09')] }, 'assistant'],
  ['two assistants are wanted', { required: { ...facts.required, assistant: 2 } }, 'assistant'],
])('DX-2: not while %s', (_what, changes, capacity) => expect(refusals(changes)).toMatchObject([{ clause: 'DX-2', code: 'workstations.staff-missing', facts: { capacity } }]));

it('DX-2: not where they began on different days', () =>
  expect(refusals({ seconded: [person('vice-chair', '2026-03-09'), ...three.slice(1)] })).toMatchObject([{ clause: 'DX-2', code: 'workstations.staff-on-different-days', facts: { first: '2026-03-09', last: '2026-03-10' } }]));

it('DX-2: not where its vice-chair sits no longer', () => expect(codes({ asked: { sittingDeputies: ['another'] } })).toEqual(['DX-2 workstations.vice-chair-not-sitting']));

it.each(['open', 'closed'] as const)('HOUSE-1: not when it is %s', (state) => expect(codes({ workstation: { name: '示例站', state }, asked: { sittingDeputies: null } })).toEqual(['HOUSE-1 workstations.station-in-another-state']));

it('tells everything at once', () => expect(codes({ seconded: [] })).toEqual(Array(3).fill('DX-2 workstations.staff-missing')));
