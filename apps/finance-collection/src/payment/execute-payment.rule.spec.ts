import { AUTHORISER, paymentFacts, type PaymentFacts, REQUESTER, said, statesAllowed, THIRD } from '../test/payment-facts';
import { executePaymentRules } from './execute-payment.rule';

const facts = paymentFacts('authorised');
const codes = (change: Partial<PaymentFacts>) => said(executePaymentRules, { ...facts, ...change });

it('lets a third person pay the last fen there is', () => expect(codes({})).toEqual([]));

it('HOUSE-1: only what is authorised', () => expect(statesAllowed(executePaymentRules)).toEqual(['authorised']));

it('GY-2a: only while somebody answers for the item, whoever it is', () => {
  expect(codes({ asked: { holderId: null, holderIsChief: false } })).toEqual(['GY-2a finance-collection.power-item-vacant']);
  expect(codes({ asked: { holderId: 'a new holder', holderIsChief: false } })).toEqual([]);
});

it('GY-3: not under the chief', () => expect(codes({ asked: { holderId: THIRD, holderIsChief: true } })).toEqual(['GY-3 finance-collection.chief-in-charge']));

it.each([
  [REQUESTER, 'CP-5 finance-collection.requester-executes'],
  [AUTHORISER, 'CP-5 finance-collection.authoriser-executes'],
])('CP-5: not the %s', (personId, code) => expect(codes({ personId })).toEqual([code]));

it('CP-9: not without its decision', () => expect(codes({ decision: null })).toEqual(['CP-9 finance-collection.decision-unknown']));

describe('CP-10: no account is overdrawn', () => {
  const short = 'CP-10 finance-collection.insufficient-funds';
  const bank = facts.transfer.credit;
  const fund = { name: '专项资金', balanceLimit: 'credits-cover-debits' as const, debits: 0n, credits: 100_00n };
  it.each([
    ['a bank account one fen short', { credit: { ...bank, credits: 1n } }, [short]],
    ['a fund that holds enough', { debit: fund }, []],
    ['a fund one fen short', { debit: { ...fund, debits: 1n } }, [short]],
    ['both short', { debit: { ...fund, debits: 1n }, credit: { ...bank, credits: 1n } }, [short, short]],
    ['an account without a limit', { credit: { ...bank, balanceLimit: 'none' as const, debits: 0n } }, []],
  ])('%s', (_what, change, expected) => expect(codes({ transfer: { ...facts.transfer, ...change } })).toEqual(expected));
});

it.each([
  ['raised', { proposedById: facts.personId, enteredById: 'secretary' }, 'house.proposer-executes'],
  ['entered', { proposedById: 'proposer', enteredById: facts.personId }, 'house.decision-enterer-executes'],
])('CP-5: not who %s its decision', (_part, eyes, code) => expect(said(executePaymentRules, { ...facts, decision: { ...facts.decision!, ...eyes } })).toEqual([`CP-5 ${code}`]));
