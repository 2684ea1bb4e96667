import { judge, localDate } from '@unionhall/kernel';
import { type RequestStaffFacts, requestStaffRules } from './request-staff.rule';

const today = localDate('2026-03-10');
const facts: RequestStaffFacts = {
  input: { capacity: 'assistant', from: today, reason: '示例' },
  today,
  workstation: { name: '示例站', state: 'preparing' },
  required: { 'vice-chair': 1, 'established-cadre': 1, assistant: 1 },
  seconded: [],
  waiting: ['established-cadre'],
};
const codes = (changes: Partial<RequestStaffFacts>) => judge(requestStaffRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const until = (day: string | null) => ({ personId: 'a', capacity: 'assistant' as const, from: localDate('2026-01-01'), until: day === null ? null : localDate(day) });

it.each(['preparing', 'open'] as const)('asks for who is missing while the station is %s', (state) => expect(codes({ workstation: { name: '示例站', state } })).toEqual([]));
it('HOUSE-1: not for a closed one', () => expect(codes({ workstation: { name: '示例站', state: 'closed' } })).toEqual(['HOUSE-1 workstations.station-in-another-state']));
describe('DX-2: for whom it will be short of', () => {
  it('from the day after somebody’s last', () => expect(codes({ seconded: [until('2026-03-09')] })).toEqual([]));
  it.each(['2026-03-10', null])('not while somebody is there until %s', (day) => expect(codes({ seconded: [until(day)] })).toEqual(['DX-2 workstations.staff-not-short']));
  it('not twice', () => expect(codes({ waiting: ['assistant'] })).toEqual(['DX-2 workstations.staff-not-short']));
  it('twice where two are needed', () => expect(codes({ waiting: ['assistant'], required: { ...facts.required, assistant: 2 } })).toEqual([]));
});
it('HOUSE-5: not for yesterday', () => expect(codes({ input: { ...facts.input, from: localDate('2026-03-09') } })).toEqual(['HOUSE-5 workstations.staff-needed-in-past']));
it('HOUSE-4: says why', () => expect(codes({ input: { ...facts.input, reason: ' ' } })).toEqual(['HOUSE-4 house.empty']));
