import { judge, localDate } from '@unionhall/kernel';
import { paymentFacts, THIRD, AUTHORISER, REQUESTER } from '../test/payment-facts';
import { authorisePaymentRules } from './authorise-payment.rule';
import { executePaymentRules } from './execute-payment.rule';
import { type HandRelation, type RelatedHandsFacts, relatedHandsRules } from './related-hands.rule';

const facts: RelatedHandsFacts = { ...paymentFacts('authorised'), payee: { unitId: 'payee', personId: null } };
const relation = (changes: Partial<HandRelation>): HandRelation => ({ id: 'relation', kind: 'declared-interest', personId: THIRD, otherPersonId: null, unitId: 'payee', from: localDate('2026-03-10'), withdrawnOn: null, ...changes });
const refused = (...relations: HandRelation[]) => judge(relatedHandsRules, { ...facts, relations }).refusals.map(({ clause, code, facts: told }) => `${clause} ${code} ${String(told['hand'])}`);

const RELATED = 'CP-6 finance-collection.hand-related-to-payee';

it.each<[string, Partial<HandRelation>, string[]]>([
  ['who pays it out', {}, [`${RELATED} executor`]],
  ['who authorised it', { personId: AUTHORISER }, [`${RELATED} authoriser`]],
  ['who asked for it', { personId: REQUESTER, kind: 'supply' }, [`${RELATED} requester`]],
  ['somebody without a hand in it', { personId: 'stranger' }, []],
  ['an interest in another unit', { unitId: 'another' }, []],
  ['one that begins tomorrow', { from: localDate('2026-03-11') }, []],
  ['one withdrawn today', { withdrawnOn: localDate('2026-03-10') }, []],
  ['one withdrawn tomorrow', { withdrawnOn: localDate('2026-03-11') }, [`${RELATED} executor`]],
  ['an interest in the payee somebody declared in the hand', { personId: 'stranger', otherPersonId: THIRD }, []],
])('looks at an interest in the payee: %s', (_what, changes, expected) => expect(refused(relation(changes))).toEqual(expected));

it.each<[string, Partial<HandRelation>, string[]]>([
  ['from his side', { otherPersonId: 'person' }, [`${RELATED} executor`]],
  ['from the payee’s side', { personId: 'person', otherPersonId: THIRD }, [`${RELATED} executor`]],
  ['with somebody else', { otherPersonId: 'stranger' }, []],
])('looks at a relation to a payee who is a person: %s', (_what, changes, expected) =>
  expect(judge(relatedHandsRules, { ...facts, payee: { unitId: null, personId: 'person' }, relations: [relation({ kind: 'kinship', unitId: null, ...changes })] }).refusals.map(({ clause, code, facts: told }) => `${clause} ${code} ${String(told['hand'])}`)).toEqual(expected),
);

it.each<[string, Partial<HandRelation>, string[]]>([
  ['the authoriser', { otherPersonId: AUTHORISER }, ['CP-6 finance-collection.hands-related authoriser']],
  ['the requester, from his side', { personId: REQUESTER, otherPersonId: THIRD }, ['CP-6 finance-collection.hands-related requester']],
  ['nobody of them', { otherPersonId: 'stranger' }, []],
  ['one of them to a stranger', { personId: REQUESTER, otherPersonId: 'stranger' }, []],
])('looks at a relation among the hands: %s', (_what, changes, expected) => expect(refused(relation({ kind: 'kinship', unitId: null, ...changes }))).toEqual(expected));

it('lets nobody handle his own money', () =>
  expect(judge(relatedHandsRules, { ...facts, payee: { unitId: null, personId: THIRD } }).refusals.map(({ clause, code }) => `${clause} ${code}`)).toEqual(['CP-6 finance-collection.payee-handles-payment']));

it.each([
  ['authorisePayment', authorisePaymentRules],
  ['executePayment', executePaymentRules],
])('%s asks all three', (_act, rules) => expect(rules).toEqual(expect.arrayContaining([...relatedHandsRules])));

it('names whoever authorises as such', () => {
  const told = judge(relatedHandsRules, { ...facts, order: { ...facts.order, authorisedById: null }, relations: [relation({})] }).refusals;
  expect(told).toMatchObject([{ facts: { hand: 'authoriser', relation: 'declared-interest', from: '2026-03-10', relationId: 'relation' }, path: ['paymentOrderId'], remedy: 'have-another-hand' }]);
});
