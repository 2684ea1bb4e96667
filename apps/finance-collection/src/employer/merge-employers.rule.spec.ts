import { judge, localDate } from '@unionhall/kernel';
import { type MergeEmployersFacts, mergeEmployersRules } from './merge-employers.rule';

const facts: MergeEmployersFacts = {
  input: { employerId: 'one', mergedIntoId: 'other', onDay: localDate('2026-03-10'), reason: '示例依据' },
  today: localDate('2026-03-10'),
  employer: { name: '示例一厂', mergedIntoId: null },
  other: { name: '示例二厂', mergedIntoId: null },
  lastStepOn: localDate('2026-03-09'),
};
const refusals = (change: Partial<MergeEmployersFacts> = {}) => judge(mergeEmployersRules, { ...facts, ...change }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);
const on = (day: string, lastStepOn = facts.lastStepOn) => refusals({ input: { ...facts.input, onDay: localDate(day) }, lastStepOn });

it('takes two live employers', () => expect(refusals()).toEqual([]));

describe('HOUSE-2: both are registered and live', () => {
  it('refuses one that is merged already', () => expect(refusals({ employer: { name: '示例一厂', mergedIntoId: 'third' } })).toEqual(['HOUSE-2 finance-collection.employer-merged employerId']));
  it('refuses to merge into one that is merged', () => expect(refusals({ other: { name: '示例二厂', mergedIntoId: 'one' } })).toEqual(['HOUSE-2 finance-collection.employer-merged mergedIntoId']));
  it('refuses to merge into one nobody registered', () => expect(refusals({ other: null })).toEqual(['HOUSE-2 house.not-registered mergedIntoId']));
});

it('HOUSE-4: refuses to merge one into itself', () => expect(refusals({ input: { ...facts.input, mergedIntoId: 'one' } })).toEqual(['HOUSE-4 finance-collection.merged-into-itself mergedIntoId']));

describe('HOUSE-5: a merger holds already, and follows what came before', () => {
  it.each(['2026-03-09', '2026-03-10'])('takes %s', (day) => expect(on(day)).toEqual([]));
  it.each(['2026-03-08', '2026-03-11'])('refuses %s', (day) => expect(on(day)).toEqual(['HOUSE-5 finance-collection.merger-day onDay']));
  it('takes any past day for the first', () => expect(on('2020-01-01', null)).toEqual([]));
});

it('HOUSE-4: refuses a blank reason', () => expect(refusals({ input: { ...facts.input, reason: '' } })).toEqual(['HOUSE-4 house.empty reason']));
