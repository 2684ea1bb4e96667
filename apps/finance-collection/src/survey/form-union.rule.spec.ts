import { judge, localDate } from '@unionhall/kernel';
import { type FormUnionFacts, formUnionRules } from './form-union.rule';

const facts: FormUnionFacts = {
  input: { reason: '示例批复' },
  employer: { name: '示例厂', mergedIntoId: null, unionFormedIn: null },
  union: { name: '示例厂工会', kind: 'grassroots', parentId: 'township', formedOn: localDate('2026-03-10') },
  parent: { name: '示例镇总工会', kind: 'township' },
  head: '示例市总工会',
  nameIsTaken: false,
  today: localDate('2026-03-10'),
};
const codes = (change: Partial<FormUnionFacts> = {}) => judge(formUnionRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('HOUSE-3: takes a unit without a union, refuses one with', () => {
  expect(codes()).toEqual([]);
  expect(codes({ employer: { ...facts.employer, unionFormedIn: '2026-02' } })).toEqual(['HOUSE-3 finance-collection.unit-has-union']);
});
it('HOUSE-2: refuses a unit that is merged', () => expect(codes({ employer: { ...facts.employer, mergedIntoId: 'other' } })).toEqual(['HOUSE-2 finance-collection.employer-merged']));
it('HOUSE-5: refuses a union that is formed tomorrow', () => expect(codes({ union: { ...facts.union, formedOn: localDate('2026-03-11') } })).toEqual(['HOUSE-5 finance-collection.union-not-formed-yet']));
it('HOUSE-3: refuses a name that stands under the same union', () => expect(codes({ nameIsTaken: true })).toEqual(['HOUSE-3 finance-collection.union-name-taken']));
it('HOUSE-4: refuses no reason', () => expect(codes({ input: { reason: '' } })).toEqual(['HOUSE-4 house.empty']));
