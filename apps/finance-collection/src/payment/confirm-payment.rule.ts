import type { Rule } from '@unionhall/kernel';
import type { DecisionEyesFacts } from '@unionhall/rulebook';
import { bankAmountAgrees, type BankLineFacts, bankReferenceIsNew } from './bank-line.rule';
import { type FourEyesFacts, readByAnother } from './four-eyes.rule';
import { stateAllows, type StateFacts } from './payment-order-state.rule';

/** What the rules of confirmPayment look at. */
export type ConfirmPaymentFacts = StateFacts & FourEyesFacts & DecisionEyesFacts & BankLineFacts;

/** CP-5: a pair of eyes that neither decided, asked for, authorised nor paid reads the bank's statement. */
export const confirmPaymentRules: readonly Rule<ConfirmPaymentFacts>[] = [
  stateAllows('confirmPayment'),
  ...readByAnother,
  bankReferenceIsNew,
  bankAmountAgrees,
];
