import { judge, localDate, month } from '@unionhall/kernel';
import { type RecordVisitFacts, recordVisitRules } from './record-visit.rule';

const today = localDate('2026-03-10');
const facts: RecordVisitFacts = {
  input: { visitedOn: today, hasUnion: true, tradeUnionId: 'union', unionFormedIn: month('2026-03'), headcount: 10, rosterSha256: 'a'.repeat(64), unionContent: '工会法', taxContent: '税法' },
  visit: { state: 'assigned', assignedOn: localDate('2026-03-09') },
  isOfTheTeam: true,
  belongs: { tradeUnionId: 'union', unionFormedIn: month('2026-03'), taxBranchId: null },
  tradeUnion: { name: '示例工会', formedOn: today },
  branchIsRegistered: true,
  today,
};
const codes = (change: Partial<RecordVisitFacts> = {}, input: Partial<RecordVisitFacts['input']> = {}) => judge(recordVisitRules, { ...facts, ...change, input: { ...facts.input, ...input } }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const none = { hasUnion: false, tradeUnionId: null, unionFormedIn: null } as const;

it('takes a unit with a union, one without, and one where nobody works', () => {
  expect(codes()).toEqual([]);
  expect(codes({}, none)).toEqual([]);
  expect(codes({}, { ...none, tradeUnionId: undefined, unionFormedIn: undefined })).toEqual([]);
  expect(codes({}, { headcount: 0, rosterSha256: null })).toEqual([]);
});

describe('HOUSE-1: assigned or sent back', () => {
  it('takes one that was sent back', () => expect(codes({ visit: { ...facts.visit, state: 'returned' } })).toEqual([]));
  it.each(['recorded', 'confirmed'] as const)('refuses one that is %s', (state) => expect(codes({ visit: { ...facts.visit, state } })).toEqual(['HOUSE-1 finance-collection.visit-state']));
});

it('BH-5: refuses somebody of another team', () => expect(codes({ isOfTheTeam: false })).toEqual(['BH-5 finance-collection.visit-of-another-team']));

describe('HOUSE-5: made between its assignment and today', () => {
  it('takes the day it was assigned', () => expect(codes({}, { visitedOn: localDate('2026-03-09') })).toEqual([]));
  it.each(['2026-03-08', '2026-03-11'])('refuses %s', (day) => expect(codes({}, { visitedOn: localDate(day) })).toEqual(['HOUSE-5 finance-collection.visit-day']));
});

describe('BH-5: the finding is clear', () => {
  it.each([{ unionFormedIn: null }, { tradeUnionId: null }, { hasUnion: false }, { ...none, unionFormedIn: month('2026-03') }])('refuses %j', (input) => expect(codes({}, input)).toEqual(['BH-5 finance-collection.visit-union-unclear']));
});

it('HOUSE-2: refuses a union nobody registered', () => expect(codes({ tradeUnion: null })).toEqual(['HOUSE-2 house.not-registered']));
it('HOUSE-5: refuses a month before the union was formed', () => expect(codes({ belongs: { ...facts.belongs, unionFormedIn: month('2026-02') } })).toEqual(['HOUSE-5 finance-collection.union-month-out-of-order']));
it('BH-5: refuses a count without a roster', () => expect(codes({}, { headcount: 1, rosterSha256: null })).toEqual(['BH-5 finance-collection.visit-without-roster']));
it('BH-9: refuses what one side alone brings', () => {
  expect(codes({}, { unionContent: ' ' })).toEqual(['BH-9 finance-collection.content-of-one-side']);
  expect(codes({}, { unionContent: '', taxContent: '' })).toHaveLength(2);
});
