import { judge, localDate } from '@unionhall/kernel';
import { type RegisterCollectiveContractFacts, registerCollectiveContractRules } from './register-collective-contract.rule';

const [first, last] = [localDate('2026-01-01'), localDate('2026-12-31')];
const facts: RegisterCollectiveContractFacts = {
  personId: 'anna',
  input: { employerId: 'unit', kind: 'wages', from: first, until: last, workersCovered: 10, workersInAll: 10, document: '示例' },
  workstation: { name: '示例站', state: 'open', parkId: 'park' },
  atStation: ['anna'],
  asked: { employer: { name: '示例厂', mergedIntoId: null, parkId: 'park' } },
  terms: [],
};
const codes = (changes: Partial<RegisterCollectiveContractFacts>) => judge(registerCollectiveContractRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const input = (changes: Partial<RegisterCollectiveContractFacts['input']>) => codes({ input: { ...facts.input, ...changes } });

it('takes one that covers everybody, for a day', () => expect(input({ until: first })).toEqual([]));
it.each(['preparing', 'closed'] as const)('HOUSE-1: not while the station is %s', (state) => expect(codes({ workstation: { ...facts.workstation, state } })).toEqual(['HOUSE-1 workstations.station-in-another-state']));
it('DX-2: only by who is there', () => expect(codes({ atStation: ['ben'] })).toEqual(['DX-2 workstations.not-of-the-station']));
it('HOUSE-2: of a unit of the register', () => expect(codes({ asked: { employer: { name: null, mergedIntoId: null, parkId: null } } })).toEqual(['HOUSE-2 house.not-registered']));
it('HOUSE-2: that is live', () => expect(codes({ asked: { employer: { name: '示例厂', mergedIntoId: 'other', parkId: 'park' } } })).toEqual(['HOUSE-2 workstations.employer-merged']));
describe('DX-1: of the park the station was founded for', () => {
  const of = (parkId: string | null) => codes({ asked: { employer: { name: '示例厂', mergedIntoId: null, parkId } } });
  it('takes a unit the register places in no park', () => expect(of(null)).toEqual([]));
  it('not one of another', () => expect(of('other')).toEqual(['DX-1 workstations.employer-of-another-park']));
});
it('HOUSE-5: not over before it begins', () => expect(input({ until: localDate('2025-12-31') })).toEqual(['HOUSE-5 house.dates-out-of-order']));
it('HOUSE-4: covers no more than there are', () => expect(input({ workersCovered: 11 })).toEqual(['HOUSE-4 workstations.more-covered-than-workers']));
it('HOUSE-4: not without its title', () => expect(input({ document: ' ' })).toEqual(['HOUSE-4 house.empty']));
describe('HOUSE-3: one of a kind at a time', () => {
  const beside = (from: string, until: string) => codes({ terms: [{ from: localDate(from), until: localDate(until) }] });
  it.each([['2025-01-01', '2025-12-31'], ['2027-01-01', '2027-12-31']])('beside one from %s to %s', (from, until) => expect(beside(from, until)).toEqual([]));
  it.each([['2025-01-01', '2026-01-01'], ['2026-12-31', '2027-12-31'], ['2026-03-01', '2026-04-01']])('not beside one from %s to %s', (from, until) => expect(beside(from, until)).toEqual(['HOUSE-3 workstations.contract-runs-already']));
});
