import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of drawBankFile look at. */
export interface DrawBankFileFacts {
  readonly personId: string;
  readonly paymentRun: { readonly executedById: string; readonly payments: number };
}

/** CP-8: account numbers in full are for whose task needs them: the cashier who paid. */
export const cashierOfTheRunDraws = rule<DrawBankFileFacts>('CP-8', 'finance-collection.bank-file-of-another', ({ personId, paymentRun: { executedById } }) =>
  personId === executedById ? ok : refuse({ path: ['paymentRunId'], facts: {}, remedy: 'ask-the-cashier-of-the-run' }),
);

/** HOUSE-4: a file has a line at least. */
export const somethingWasPaid = rule<DrawBankFileFacts>('HOUSE-4', 'finance-collection.run-paid-nothing', ({ paymentRun: { payments } }) => (payments > 0 ? ok : refuse({ path: ['paymentRunId'], facts: {}, remedy: 'check-the-payment-history' })));

export const drawBankFileRules: readonly Rule<DrawBankFileFacts>[] = [cashierOfTheRunDraws, somethingWasPaid];
