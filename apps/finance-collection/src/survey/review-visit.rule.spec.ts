import { judge, month } from '@unionhall/kernel';
import { type ReviewVisitFacts, reviewVisitRules } from './review-visit.rule';

const facts: ReviewVisitFacts = { input: { note: '属实' }, personId: 'another', visit: { state: 'recorded', recordedById: 'one', registeredUnionFormedIn: null }, employer: { name: '示例厂', mergedIntoId: null, unionFormedIn: null } };
const codes = (change: Partial<ReviewVisitFacts> = {}) => judge(reviewVisitRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('CP-5: takes it from another, refuses it from whoever recorded it', () => {
  expect(codes()).toEqual([]);
  expect(codes({ personId: 'one' })).toEqual(['CP-5 finance-collection.recorder-reviews']);
});
it.each(['assigned', 'returned', 'confirmed'] as const)('HOUSE-1: refuses one that is %s', (state) => expect(codes({ visit: { ...facts.visit, state } })).toEqual(['HOUSE-1 finance-collection.visit-state']));
it('HOUSE-2: refuses a unit that is merged', () => expect(codes({ employer: { ...facts.employer, mergedIntoId: 'other' } })).toEqual(['HOUSE-2 finance-collection.employer-merged']));
it('HOUSE-3: refuses what the register has overtaken', () => {
  expect(codes({ employer: { ...facts.employer, unionFormedIn: month('2026-03') } })).toEqual(['HOUSE-3 finance-collection.visit-outdated']);
  expect(codes({ employer: { ...facts.employer, unionFormedIn: month('2026-03') }, visit: { ...facts.visit, registeredUnionFormedIn: month('2026-03') } })).toEqual([]);
});
it('HOUSE-4: refuses a review that says nothing', () => expect(codes({ input: { note: ' ' } })).toEqual(['HOUSE-4 house.empty']));
