import { judge, localDate, month } from '@unionhall/kernel';
import { type ChangeEmployerParticularsFacts, changeEmployerParticularsRules } from './change-employer-particulars.rule';

const facts: ChangeEmployerParticularsFacts = {
  input: { parkId: 'park', leavesPark: false, fromDay: localDate('2026-03-10'), reason: '示例依据' },
  today: localDate('2026-03-10'),
  employer: { name: '示例厂', mergedIntoId: null },
  belongs: { tradeUnionId: 'union', unionFormedIn: month('2026-03'), taxBranchId: 'branch' },
  tradeUnion: { name: '示例工会', formedOn: localDate('2026-03-01') },
  branchIsRegistered: true,
  parkIsRegistered: true,
  somethingChanges: true,
  presentFrom: localDate('2026-03-09'),
};
const codes = (change: Partial<ChangeEmployerParticularsFacts> = {}) => judge(changeEmployerParticularsRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const from = (day: string) => codes({ input: { ...facts.input, fromDay: localDate(day) } });

it('HOUSE-2: takes a live employer, refuses a merged one', () => {
  expect(codes()).toEqual([]);
  expect(codes({ employer: { ...facts.employer, mergedIntoId: 'another' } })).toEqual(['HOUSE-2 finance-collection.employer-merged']);
});

it('HOUSE-3: refuses what changes nothing', () => expect(codes({ somethingChanges: false })).toEqual(['HOUSE-3 finance-collection.particulars-unchanged']));

it('HOUSE-2: refuses a park nobody registered', () => expect(codes({ parkIsRegistered: false })).toEqual(['HOUSE-2 house.not-registered']));

it('HOUSE-4: a unit leaves its park for none, or for another', () => {
  expect(codes({ input: { ...facts.input, parkId: null, leavesPark: true } })).toEqual([]);
  expect(codes({ input: { ...facts.input, leavesPark: true } })).toEqual(['HOUSE-4 finance-collection.park-and-none']);
});

it('HOUSE-2: refuses a union nobody registered', () => expect(codes({ tradeUnion: null })).toEqual(['HOUSE-2 house.not-registered']));

describe('HOUSE-5: a change follows the present and holds today', () => {
  it.each(['2026-03-09', '2026-03-10'])('takes %s', (day) => expect(from(day)).toEqual([]));
  it.each(['2026-03-08', '2026-03-11'])('refuses %s', (day) => expect(from(day)).toEqual(['HOUSE-5 finance-collection.particulars-day']));
});

it('HOUSE-4: refuses a blank reason', () => expect(codes({ input: { ...facts.input, reason: ' ' } })).toEqual(['HOUSE-4 house.empty']));
