import { localDate } from '@unionhall/kernel';
import { said } from '../test/payment-facts';
import { paymentAskedRules } from './payment-asked.rule';

it('HOUSE-3: takes the first order for a thing, not another beside it', () => {
  expect(said(paymentAskedRules, { liveOrder: null })).toEqual([]);
  const liveOrder = { state: 'confirmed' as const, requestedOn: localDate('2026-03-10'), amount: 1n };
  expect(said(paymentAskedRules, { liveOrder })).toEqual(['HOUSE-3 finance-collection.payment-asked-twice']);
});
