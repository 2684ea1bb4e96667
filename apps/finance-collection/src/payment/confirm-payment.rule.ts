import type { Rule } from '@unionhall/kernel';
import { bankAmountAgrees, type BankLineFacts, bankReferenceIsNew } from './bank-line.rule';
import { executorDoesNotConfirm, type FourEyesFacts } from './four-eyes.rule';
import { stateAllows, type StateFacts } from './payment-order-state.rule';

/** What the rules of confirmPayment look at. */
export type ConfirmPaymentFacts = StateFacts & FourEyesFacts & BankLineFacts;

/** CP-5: another pair of eyes than the cashier's reads the bank's statement. */
export const confirmPaymentRules: readonly Rule<ConfirmPaymentFacts>[] = [stateAllows('confirmPayment'), executorDoesNotConfirm, bankReferenceIsNew, bankAmountAgrees];
