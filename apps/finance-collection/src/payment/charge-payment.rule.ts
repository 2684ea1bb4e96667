import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { AccountBalance } from '../ledger/ledger-limit.rule';
import { stateAllows, type StateFacts } from './payment-order-state.rule';

/** The two accounts of a payment; the bank account is null while it is still to be filled in. */
export interface PaymentAccountsFacts {
  readonly input: { readonly fromAccountId: string; readonly forAccountId: string };
  readonly fromAccount: AccountBalance | null;
}

/** HOUSE-4: money moves between two accounts. */
export const accountsDiffer = rule<PaymentAccountsFacts>('HOUSE-4', 'finance-collection.same-account-twice', ({ input: { fromAccountId, forAccountId }, fromAccount }) =>
  fromAccount && fromAccountId === forAccountId ? refuse({ path: ['forAccountId'], facts: { account: fromAccount.name }, remedy: 'choose-two-accounts' }) : ok,
);

/** CP-10: payments leave only an account that cannot be overdrawn. */
export const fromAccountHoldsCash = rule<PaymentAccountsFacts>('CP-10', 'finance-collection.account-may-not-pay', ({ fromAccount }) =>
  !fromAccount || fromAccount.balanceLimit === 'debits-cover-credits' ? ok : refuse({ path: ['fromAccountId'], facts: { account: fromAccount.name }, remedy: 'pay-from-a-bank-account' }),
);

/** What the rules of chargePayment look at. */
export type ChargePaymentFacts = StateFacts & PaymentAccountsFacts;

/** HOUSE-1, HOUSE-4, CP-10: the accounts are named while the holder has not authorised yet. */
export const chargePaymentRules: readonly Rule<ChargePaymentFacts>[] = [stateAllows('chargePayment'), accountsDiffer, fromAccountHoldsCash];
