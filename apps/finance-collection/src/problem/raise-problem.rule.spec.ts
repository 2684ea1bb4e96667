import { judge } from '@unionhall/kernel';
import { type RaiseProblemFacts, raiseProblemRules } from './raise-problem.rule';

const facts: RaiseProblemFacts = { input: { title: '示例问题', description: '示例情况', employerId: 'unit', taxBranchId: 'branch' }, employer: { name: '示例厂', mergedIntoId: null }, branchIsRegistered: true };
const refusals = (change: Partial<RaiseProblemFacts> = {}) => judge(raiseProblemRules, { ...facts, ...change }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

it('takes a problem about a unit and a branch, and one about neither', () => {
  expect(refusals()).toEqual([]);
  expect(refusals({ input: { title: '示例问题', description: '示例情况' }, employer: null })).toEqual([]);
});

it('HOUSE-4: refuses one that says nothing', () => expect(refusals({ input: { ...facts.input, title: ' ', description: '' } })).toEqual(['HOUSE-4 house.empty title', 'HOUSE-4 house.empty description']));

describe('HOUSE-2: what it is about is registered', () => {
  it('refuses a unit nobody registered', () => expect(refusals({ employer: null })).toEqual(['HOUSE-2 house.not-registered employerId']));
  it('refuses a unit that is merged', () => expect(refusals({ employer: { name: '示例厂', mergedIntoId: 'another' } })).toEqual(['HOUSE-2 finance-collection.employer-merged employerId']));
  it('refuses a branch nobody registered', () => expect(refusals({ branchIsRegistered: false })).toEqual(['HOUSE-2 house.not-registered taxBranchId']));
});
