import { judge, localDate, month } from '@unionhall/kernel';
import { type RecordPaymentPromiseFacts, recordPaymentPromiseRules } from './record-payment-promise.rule';

const facts: RecordPaymentPromiseFacts = { employer: { name: '示例厂' }, arrears: { owed: 100n, oldestPeriod: month('2026-01') }, input: { amount: 100n, promisedFor: localDate('2026-03-10'), promisedBy: '示甲' }, today: localDate('2026-03-10') };
const codes = (changes: Partial<RecordPaymentPromiseFacts>) => judge(recordPaymentPromiseRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const withInput = (changes: Partial<RecordPaymentPromiseFacts['input']>) => codes({ input: { ...facts.input, ...changes } });

it('takes a promise of all that is lacking, for today', () => expect(codes({})).toEqual([]));
it('BH-1: of no more than that, and of nothing where nothing is lacking', () => {
  expect(withInput({ amount: 101n })).toEqual(['BH-1 finance-collection.promise-over-arrears']);
  expect(codes({ arrears: { owed: 0n, oldestPeriod: null } })).toEqual(['BH-1 finance-collection.nothing-in-arrears']);
});
it('HOUSE-4: of something, by somebody', () => {
  expect(withInput({ amount: 0n })).toEqual(['HOUSE-4 finance-collection.amount-not-positive']);
  expect(withInput({ promisedBy: '\u3000' })).toEqual(['HOUSE-4 house.empty']);
});
it('HOUSE-5: for no day that is past', () => expect(withInput({ promisedFor: localDate('2026-03-09') })).toEqual(['HOUSE-5 finance-collection.day-not-to-come']));
