import { paymentFacts, REQUESTER, said, statesAllowed, THIRD } from '../test/payment-facts';
import { cancelPaymentRules } from './cancel-payment.rule';

const facts = { ...paymentFacts('requested'), personId: REQUESTER };

it('lets the requester cancel', () => expect(said(cancelPaymentRules, facts)).toEqual([]));

it('HOUSE-1: before the money has left', () => expect(statesAllowed(cancelPaymentRules)).toEqual(['requested', 'authorised']));

it('CP-5: nobody but the requester', () => expect(said(cancelPaymentRules, { ...facts, personId: THIRD })).toEqual(['CP-5 finance-collection.not-the-requester']));
