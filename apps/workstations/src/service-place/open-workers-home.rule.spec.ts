import { judge, localDate } from '@unionhall/kernel';
import { type OpenWorkersHomeFacts, openWorkersHomeRules } from './open-workers-home.rule';

const facts: OpenWorkersHomeFacts = {
  personId: 'anna',
  input: { name: '示例职工之家', place: '示例路1号', from: localDate('2026-03-01'), document: '示例批复', employerId: 'unit' },
  today: localDate('2026-03-10'),
  workstation: { name: '示例站', state: 'open', parkId: 'park', openedOn: localDate('2026-03-01') },
  atStation: ['anna'],
  asked: { employer: { name: '示例厂', mergedIntoId: null, parkId: 'park' } },
  nameIsTaken: false,
};
const codes = (changes: Partial<OpenWorkersHomeFacts>) => judge(openWorkersHomeRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const input = (changes: Partial<OpenWorkersHomeFacts['input']>) => codes({ input: { ...facts.input, ...changes } });

describe('openWorkersHome', () => {
  it.each(['2026-03-01', '2026-03-10'])('takes one that opened on %s', (day) => expect(input({ from: localDate(day) })).toEqual([]));
  it.each(['2026-02-28', '2026-03-11'])('HOUSE-5: not on %s', (day) => expect(input({ from: localDate(day) })).toEqual(['HOUSE-5 workstations.place-opened-out-of-time']));
  it('HOUSE-3: not twice', () => expect(codes({ nameIsTaken: true })).toEqual(['HOUSE-3 house.already-registered']));
  it('HOUSE-4: not without name, address and document', () => expect(input({ name: ' ', place: '', document: ' ' })).toEqual(Array(3).fill('HOUSE-4 house.empty')));
  it('HOUSE-2: of a unit that is live', () => expect(codes({ asked: { employer: { name: '示例厂', mergedIntoId: 'other', parkId: 'park' } } })).toEqual(['HOUSE-2 workstations.employer-merged']));
  it('DX-1: of the park of the station', () => expect(codes({ asked: { employer: { name: '示例厂', mergedIntoId: null, parkId: 'other' } } })).toEqual(['DX-1 workstations.employer-of-another-park']));
  it('DX-2, HOUSE-1: by who is at an open station', () => expect(codes({ atStation: [], workstation: { ...facts.workstation, state: 'closed' } })).toEqual(['HOUSE-1 workstations.station-in-another-state', 'DX-2 workstations.not-of-the-station']));
});
