import { AUTHORISER, paymentFacts, said, statesAllowed } from '../test/payment-facts';
import { rejectPaymentRules } from './reject-payment.rule';

const facts = paymentFacts('requested');

it('lets the holder reject', () => expect(said(rejectPaymentRules, facts)).toEqual([]));

it('HOUSE-1: before the money has left', () => expect(statesAllowed(rejectPaymentRules)).toEqual(['requested', 'authorised']));

it('GY-2a: nobody while the item is vacant', () =>
  expect(said(rejectPaymentRules, { ...facts, asked: { holderId: null, holderIsChief: false } })).toEqual(['GY-2a finance-collection.power-item-vacant']));

it('GY-2a: nobody but the holder', () =>
  expect(said(rejectPaymentRules, { ...facts, asked: { holderId: AUTHORISER, holderIsChief: false } })).toEqual(['GY-2a finance-collection.not-the-holder']));
