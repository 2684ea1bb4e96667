import { CONTENT, paymentFacts, said } from '../test/payment-facts';
import { restsOnDecision } from './decision-behind.rule';

const rules = restsOnDecision('decisionId');
const { payment, decision } = paymentFacts('requested');
const facts = { payment, decision, othersUnderDecision: 0n };
const codes = (change: Partial<typeof facts>) => said(rules, { ...facts, ...change }).map((each) => each.replace('CP-9 finance-collection.', ''));
const decided = (change: Partial<NonNullable<typeof decision>>) => codes({ decision: { ...decision!, ...change } });

it('CP-9: pays to the fen what was decided', () => expect(codes({})).toEqual([]));

it('CP-9: nothing for an order from before the rule, which names none', () =>
  expect(codes({ payment: { ...payment, decisionId: null }, decision: null })).toEqual(['payment-without-decision']));

it('CP-9: nothing while governance has told of no such decision', () => expect(codes({ decision: null })).toEqual(['decision-unknown']));

it.each(['rejected', 'deferred'] as const)('CP-9: nothing on a decision that is %s', (outcome) => expect(decided({ outcome })).toEqual(['decision-not-adopted']));

it('CP-9: nothing under another power item', () => expect(decided({ powerItem: 'innovation-fund' })).toEqual(['decision-other-item']));

it('CP-9: nothing but the content that was decided', () => {
  expect(decided({ subjectSha256: CONTENT.replace(/.$/, 'd') })).toEqual(['decision-other-content']);
  expect(codes({ payment: { ...payment, contentSha256: null } })).toEqual(['decision-other-content']);
});

it('CP-9: not a fen more than was decided, other orders counted', () => {
  expect(decided({ amount: payment.amount - 1n })).toEqual(['decision-used-up']);
  expect(decided({ amount: null })).toEqual(['decision-used-up']);
  expect(codes({ othersUnderDecision: 1n })).toEqual(['decision-used-up']);
  expect(codes({ othersUnderDecision: 1n, payment: { ...payment, amount: payment.amount - 1n } })).toEqual([]);
});
