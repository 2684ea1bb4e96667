import type { Rule } from '@unionhall/kernel';
import { staysWithinLimits, type TransferFacts } from '../ledger/ledger-limit.rule';
import { bankAmountAgrees, type BankLineFacts, bankReferenceIsNew } from './bank-line.rule';
import { executorDoesNotConfirm, type FourEyesFacts } from './four-eyes.rule';
import { stateAllows, type StateFacts } from './payment-order-state.rule';

/** What the rules of returnPayment look at. */
export type ReturnPaymentFacts = StateFacts & FourEyesFacts & BankLineFacts & TransferFacts;

/** CP-5, CP-10: what the bank sent back is entered by another than the cashier and reverses the whole payment. */
export const returnPaymentRules: readonly Rule<ReturnPaymentFacts>[] = [stateAllows('returnPayment'), executorDoesNotConfirm, bankReferenceIsNew, bankAmountAgrees, staysWithinLimits('paymentOrderId')];
