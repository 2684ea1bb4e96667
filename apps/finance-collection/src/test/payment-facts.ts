import type { PowerItemCode } from '@unionhall/contracts';
import { judge, localDate, type Rule } from '@unionhall/kernel';
import type { DecisionEyesFacts } from '@unionhall/rulebook';
import type { DecisionFacts } from '../payment/decision-behind.rule';
import type { HandRelation } from '../payment/related-hands.rule';
import type { PaymentOrderState } from '../payment/payment-order.transitions';

/** Persons of the rule specs. */
export const REQUESTER = 'requester';
export const AUTHORISER = 'authoriser';
export const EXECUTOR = 'executor';
export const THIRD = 'third person';

const DAY = localDate('2026-03-10');
const account = (name: string) => ({ name, balanceLimit: 'debits-cover-credits' as 'debits-cover-credits' | 'credits-cover-debits' | 'none', debits: 100_00n, credits: 0n });

/** SHA-256 of what was decided and of what is paid. */
export const CONTENT = 'c'.repeat(64);

/** Facts every rule on payment orders is content with, for an order in a state: the specs change one at a time. */
export const paymentFacts = (state: PaymentOrderState) => ({
  personId: THIRD,
  today: DAY,
  order: {
    state,
    powerItem: 'office-finance' as const,
    amount: 100_00n,
    requestedById: REQUESTER,
    requestedOn: DAY,
    chargedById: null as string | null,
    fromAccountId: 'bank' as string | null,
    forAccountId: 'expense' as string | null,
    authorisedById: AUTHORISER as string | null,
    authorisedOn: DAY,
    executedById: EXECUTOR as string | null,
    executedOn: DAY,
  },
  payment: { powerItem: 'office-finance' as PowerItemCode, amount: 100_00n, decisionId: 'decision' as string | null, contentSha256: CONTENT as string | null },
  decision: { powerItem: 'office-finance', subjectSha256: CONTENT, outcome: 'adopted', decidedOn: DAY, amount: 100_00n, proposedById: 'proposer', enteredById: 'secretary' } as (NonNullable<DecisionFacts['decision']> & NonNullable<DecisionEyesFacts['decision']>) | null,
  othersUnderDecision: 0n,
  asked: { holderId: THIRD as string | null, holderIsChief: false },
  transfer: { debit: account('支出'), credit: account('银行存款'), amount: 100_00n },
  fromAccount: account('银行存款'),
  collectionAccounts: [] as readonly string[],
  input: { bankReference: 'line-1', bankAmount: 100_00n, fromAccountId: 'bank', forAccountId: 'expense' },
  referenceIsUsed: false,
  relations: [] as readonly HandRelation[],
  payee: { unitId: null as string | null, personId: null as string | null },
});

/** Facts of the rule specs. */
export type PaymentFacts = ReturnType<typeof paymentFacts>;

/** Clause and code of what the rules say of the facts. */
export const said = <Facts>(rules: readonly Rule<Facts>[], facts: Facts) => judge(rules, facts).refusals.map(({ clause, code }) => `${clause} ${code}`);

const everyState: readonly PaymentOrderState[] = ['requested', 'authorised', 'executed', 'confirmed', 'returned', 'rejected', 'cancelled'];

/** The states in which the rules let an act through, everything else being right. */
export const statesAllowed = (rules: readonly Rule<PaymentFacts>[], change: Partial<PaymentFacts> = {}) =>
  everyState.filter((state) => !said(rules, { ...paymentFacts(state), ...change }).includes('HOUSE-1 finance-collection.payment-order-state'));
