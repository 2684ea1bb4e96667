import { AUTHORISER, paymentFacts, REQUESTER, said, statesAllowed, THIRD } from '../test/payment-facts';
import { authorisePaymentRules } from './authorise-payment.rule';

const facts = paymentFacts('requested');

it('lets the holder authorise what another requested', () => expect(said(authorisePaymentRules, facts)).toEqual([]));

it('HOUSE-1: only what is requested', () => expect(statesAllowed(authorisePaymentRules)).toEqual(['requested']));

it('GY-2a: nobody while the item is vacant', () =>
  expect(said(authorisePaymentRules, { ...facts, asked: { holderId: null, holderIsChief: false } })).toEqual(['GY-2a finance-collection.power-item-vacant']));

it('GY-2a: nobody but the holder', () =>
  expect(said(authorisePaymentRules, { ...facts, asked: { holderId: AUTHORISER, holderIsChief: false } })).toEqual(['GY-2a finance-collection.not-the-holder']));

it('GY-3: never the chief', () =>
  expect(said(authorisePaymentRules, { ...facts, asked: { holderId: THIRD, holderIsChief: true } })).toEqual(['GY-3 finance-collection.chief-in-charge']));

it('CP-5: not who requested it', () =>
  expect(said(authorisePaymentRules, { ...facts, personId: REQUESTER, asked: { holderId: REQUESTER, holderIsChief: false } })).toEqual([
    'CP-5 finance-collection.requester-authorises',
  ]));

it('CP-5: not who named its accounts', () =>
  expect(said(authorisePaymentRules, { ...facts, order: { ...facts.order, chargedById: THIRD } })).toEqual(['CP-5 finance-collection.charger-authorises']));

it.each([{ fromAccountId: null }, { forAccountId: null }])('HOUSE-4: not before both accounts are named: %j', (change) =>
  expect(said(authorisePaymentRules, { ...facts, order: { ...facts.order, ...change } })).toEqual(['HOUSE-4 finance-collection.payment-not-charged']),
);

it('CP-9: not without its decision', () => expect(said(authorisePaymentRules, { ...facts, decision: null })).toEqual(['CP-9 finance-collection.decision-unknown']));

it.each([
  ['raised', { proposedById: facts.personId, enteredById: 'secretary' }, 'house.proposer-executes'],
  ['entered', { proposedById: 'proposer', enteredById: facts.personId }, 'house.decision-enterer-executes'],
])('CP-5: not who %s its decision', (_part, eyes, code) => expect(said(authorisePaymentRules, { ...facts, decision: { ...facts.decision!, ...eyes } })).toEqual([`CP-5 ${code}`]));
