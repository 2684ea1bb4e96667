import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { AccountBalance } from '../ledger/ledger-limit.rule';
import { stateAllows, type StateFacts } from './payment-order-state.rule';

/** The two accounts of a payment. */
export interface PaymentAccountsFacts {
  readonly fromAccount: AccountBalance & { readonly id: string };
  readonly forAccount: { readonly id: string };
}

/** HOUSE-4: money moves between two accounts. */
export const accountsDiffer = rule<PaymentAccountsFacts>('HOUSE-4', 'finance-collection.same-account-twice', ({ fromAccount, forAccount }) =>
  fromAccount.id === forAccount.id ? refuse({ path: ['forAccountId'], facts: { account: fromAccount.name }, remedy: 'choose-two-accounts' }) : ok,
);

/** CP-10: payments leave only an account that cannot be overdrawn. */
export const fromAccountHoldsCash = rule<PaymentAccountsFacts>('CP-10', 'finance-collection.account-may-not-pay', ({ fromAccount: { name, balanceLimit } }) =>
  balanceLimit === 'debits-cover-credits' ? ok : refuse({ path: ['fromAccountId'], facts: { account: name }, remedy: 'pay-from-a-bank-account' }),
);

/** What the rules of chargePayment look at. */
export type ChargePaymentFacts = StateFacts & PaymentAccountsFacts;

/** HOUSE-1, HOUSE-4, CP-10: the accounts are named while the holder has not authorised yet. */
export const chargePaymentRules: readonly Rule<ChargePaymentFacts>[] = [stateAllows('chargePayment'), accountsDiffer, fromAccountHoldsCash];
