import { judge } from '@unionhall/kernel';
import { returnVisitRules } from './return-visit.rule';
import type { VisitEyesFacts } from './review-visit.rule';

const facts: VisitEyesFacts = { input: { note: '人数不符' }, personId: 'another', visit: { state: 'recorded', recordedById: 'one' } };
const codes = (change: Partial<VisitEyesFacts> = {}) => judge(returnVisitRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('CP-5: takes it from another, refuses it from whoever recorded it', () => {
  expect(codes()).toEqual([]);
  expect(codes({ personId: 'one' })).toEqual(['CP-5 finance-collection.recorder-reviews']);
});
it.each(['assigned', 'returned', 'confirmed'] as const)('HOUSE-1: refuses one that is %s', (state) => expect(codes({ visit: { ...facts.visit, state } })).toEqual(['HOUSE-1 finance-collection.visit-state']));
it('HOUSE-4: refuses no reason', () => expect(codes({ input: { note: '' } })).toEqual(['HOUSE-4 house.empty']));
