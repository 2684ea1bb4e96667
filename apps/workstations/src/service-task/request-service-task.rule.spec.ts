import { judge } from '@unionhall/kernel';
import { type RequestServiceTaskFacts, requestServiceTaskRules } from './request-service-task.rule';

const facts: RequestServiceTaskFacts = {
  input: { kind: 'law-publicity', title: '示例', description: '示例', employerId: 'unit' },
  workstation: { name: '示例站', state: 'open', parkId: 'park' },
  kinds: ['law-publicity'],
  asked: { employer: { name: '示例厂', mergedIntoId: null, parkId: 'park' }, tradeUnion: null },
};
const codes = (changes: Partial<RequestServiceTaskFacts>) => judge(requestServiceTaskRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a task about a unit, and about none', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ input: { ...facts.input, employerId: null }, asked: { employer: null, tradeUnion: null } })).toEqual([]);
  expect(codes({ input: { ...facts.input, employerId: null, tradeUnionId: 'union' }, asked: { employer: null, tradeUnion: { name: '示例工会' } } })).toEqual([]);
});
it.each(['preparing', 'closed'] as const)('HOUSE-1: not while the station is %s', (state) => expect(codes({ workstation: { ...facts.workstation, state } })).toEqual(['HOUSE-1 workstations.station-in-another-state']));
it('DX-3: only of a kind in force', () => expect(codes({ kinds: ['coordination'] })).toEqual(['DX-3 workstations.task-kind-not-served']));
it('HOUSE-4: says what it is about', () => expect(codes({ input: { ...facts.input, title: ' ', description: '' } })).toEqual(['HOUSE-4 house.empty', 'HOUSE-4 house.empty']));
it('HOUSE-2: a unit of the register', () => expect(codes({ asked: { employer: { name: null, mergedIntoId: null, parkId: null }, tradeUnion: null } })).toEqual(['HOUSE-2 house.not-registered']));
it('HOUSE-2: that is live', () => expect(codes({ asked: { employer: { name: '示例厂', mergedIntoId: 'another', parkId: 'park' }, tradeUnion: null } })).toEqual(['HOUSE-2 workstations.employer-merged']));
it('DX-1: a unit of the park of the station', () => expect(codes({ asked: { employer: { name: '示例厂', mergedIntoId: null, parkId: 'other' }, tradeUnion: null } })).toEqual(['DX-1 workstations.employer-of-another-park']));
it('HOUSE-2: a union of the register', () => expect(codes({ input: { ...facts.input, employerId: null, tradeUnionId: 'union' }, asked: { employer: null, tradeUnion: { name: null } } })).toEqual(['HOUSE-2 house.not-registered']));
it('DX-4: a unit or a union, not both', () => expect(codes({ input: { ...facts.input, tradeUnionId: 'union' }, asked: { ...facts.asked, tradeUnion: { name: '示例工会' } } })).toEqual(['DX-4 workstations.task-about-two']));
