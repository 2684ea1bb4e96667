import { judge, month } from '@unionhall/kernel';
import { type ExemptFromDuesFacts, exemptFromDuesRules } from './exempt-from-dues.rule';

const facts: ExemptFromDuesFacts = { employer: { name: '示例厂', mergedIntoId: null }, input: { firstPeriod: month('2026-01'), lastPeriod: month('2026-01'), document: '减免文件', reason: '受灾' }, overlapping: null };
const codes = (changes: Partial<ExemptFromDuesFacts>) => judge(exemptFromDuesRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const withInput = (changes: Partial<ExemptFromDuesFacts['input']>) => codes({ input: { ...facts.input, ...changes } });

it('frees a unit of one month, by a document', () => expect(codes({})).toEqual([]));
it('HOUSE-2: not one that was merged', () => expect(codes({ employer: { name: '示例厂', mergedIntoId: 'other' } })).toEqual(['HOUSE-2 finance-collection.employer-merged']));
it('HOUSE-5: not from a month after the last', () => expect(withInput({ firstPeriod: month('2026-02') })).toEqual(['HOUSE-5 house.dates-out-of-order']));
it('CP-1: not without the document and the reason', () => {
  expect(withInput({ document: ' ' })).toEqual(['CP-1 house.empty']);
  expect(withInput({ document: '', reason: '' })).toEqual(['CP-1 house.empty', 'CP-1 house.empty']);
});
it('HOUSE-3: not twice', () => expect(codes({ overlapping: { firstPeriod: month('2025-12'), lastPeriod: month('2026-01') } })).toEqual(['HOUSE-3 finance-collection.months-exempted']));
