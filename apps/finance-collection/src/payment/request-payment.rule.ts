import { type Fen, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { employerIsLive, type EmployerLiveFacts } from '../employer/employer-live.rule';
import { amountIsPositive } from '../ledger/amount.rule';
import type { AccountBalance } from '../ledger/ledger-limit.rule';

/** What the rules of requestPayment look at. */
export interface RequestPaymentFacts extends EmployerLiveFacts {
  readonly input: { readonly amount: Fen };
  readonly fromAccount: AccountBalance & { readonly id: string };
  readonly forAccount: { readonly id: string };
}

/** HOUSE-4: money moves between two accounts. */
export const accountsDiffer = rule<RequestPaymentFacts>('HOUSE-4', 'finance-collection.same-account-twice', ({ fromAccount, forAccount }) =>
  fromAccount.id === forAccount.id ? refuse({ path: ['forAccountId'], facts: { account: fromAccount.name }, remedy: 'choose-two-accounts' }) : ok,
);

/** CP-10: payments leave only an account that cannot be overdrawn. */
export const fromAccountHoldsCash = rule<RequestPaymentFacts>('CP-10', 'finance-collection.account-may-not-pay', ({ fromAccount: { name, balanceLimit } }) =>
  balanceLimit === 'debits-cover-credits' ? ok : refuse({ path: ['fromAccountId'], facts: { account: name }, remedy: 'pay-from-a-bank-account' }),
);

export const requestPaymentRules: readonly Rule<RequestPaymentFacts>[] = [amountIsPositive('amount'), accountsDiffer, fromAccountHoldsCash, employerIsLive];
