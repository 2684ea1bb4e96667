import { judge, localDate } from '@unionhall/kernel';
import { type CloseStationFacts, closeStationRules } from './close-station.rule';

const until = (day: string | null) => ({ personId: 'a', capacity: 'assistant' as const, from: localDate('2026-01-01'), until: day === null ? null : localDate(day) });
const facts: CloseStationFacts = { input: { reason: '示例' }, today: localDate('2026-03-10'), workstation: { name: '示例站', state: 'open' }, seconded: [until('2026-03-10')], unfinished: 0, openPlaces: 0, waitingRequests: 0 };
const codes = (changes: Partial<CloseStationFacts>) => judge(closeStationRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['preparing', 'open'] as const)('closes what is %s, on the last day of its staff', (state) => expect(codes({ workstation: { name: '示例站', state } })).toEqual([]));
it('HOUSE-1: not twice', () => expect(codes({ workstation: { name: '示例站', state: 'closed' } })).toEqual(['HOUSE-1 workstations.station-in-another-state']));
it.each([null, '2026-03-11'])('HOUSE-2: not while somebody is seconded there until %s', (day) => expect(codes({ seconded: [until(day)] })).toEqual(['HOUSE-2 workstations.staff-still-seconded']));
it('HOUSE-4: not without a reason', () => expect(codes({ input: { reason: ' ' } })).toEqual(['HOUSE-4 house.empty']));
it('DX-4: not while a task waits', () => expect(codes({ unfinished: 1 })).toEqual(['DX-4 workstations.tasks-unfinished']));
it('DX-3: not while a place is open', () => expect(codes({ openPlaces: 1 })).toEqual(['DX-3 workstations.places-still-open']));
it('HOUSE-2: not while somebody is asked for', () => expect(codes({ waitingRequests: 1 })).toEqual(['HOUSE-2 workstations.staff-requests-waiting']));
