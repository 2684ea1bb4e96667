import type { Rule } from '@unionhall/kernel';
import type { DecisionEyesFacts } from '@unionhall/rulebook';
import { staysWithinLimits, type TransferFacts } from '../ledger/ledger-limit.rule';
import { bankAmountAgrees, type BankLineFacts, bankReferenceIsNew } from './bank-line.rule';
import { type FourEyesFacts, readByAnother } from './four-eyes.rule';
import { stateAllows, type StateFacts } from './payment-order-state.rule';

/** What the rules of returnPayment look at. */
export type ReturnPaymentFacts = StateFacts & FourEyesFacts & DecisionEyesFacts & BankLineFacts & TransferFacts;

/** CP-5, CP-10: what the bank sent back is entered by who had no hand in the payment, and reverses the whole payment. */
export const returnPaymentRules: readonly Rule<ReturnPaymentFacts>[] = [stateAllows('returnPayment'), ...readByAnother, bankReferenceIsNew, bankAmountAgrees, staysWithinLimits('paymentOrderId')];
