import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { AccountBalance } from '../ledger/ledger-limit.rule';
import { stateAllows, type StateFacts } from './payment-order-state.rule';

/** The bank account a payment leaves; null while it is still to be filled in. */
export interface FromAccountFacts {
  readonly fromAccount: AccountBalance | null;
}

/** The two accounts of a payment. */
export interface PaymentAccountsFacts extends FromAccountFacts {
  readonly input: { readonly fromAccountId: string; readonly forAccountId: string };
  /** The accounts of the collection among what is charged now and what the order is charged to; only their own acts move these. */
  readonly collectionAccounts: readonly string[];
}

/** HOUSE-4: money moves between two accounts. */
export const accountsDiffer = rule<PaymentAccountsFacts>('HOUSE-4', 'finance-collection.same-account-twice', ({ input: { fromAccountId, forAccountId }, fromAccount }) =>
  fromAccount && fromAccountId === forAccountId ? refuse({ path: ['forAccountId'], facts: { account: fromAccount.name }, remedy: 'choose-two-accounts' }) : ok,
);

/** CP-10: payments leave only an account that cannot be overdrawn. */
export const fromAccountHoldsCash = rule<FromAccountFacts>('CP-10', 'finance-collection.account-may-not-pay', ({ fromAccount }) =>
  !fromAccount || fromAccount.balanceLimit === 'debits-cover-credits' ? ok : refuse({ path: ['fromAccountId'], facts: { account: fromAccount.name }, remedy: 'pay-from-a-bank-account' }),
);

/** CP-2: what of the receipts goes upward or is held is paid by remitDues and released by its own act, and by no other payment. */
export const collectionIsNotCharged = rule<PaymentAccountsFacts>('CP-2', 'finance-collection.account-of-collection', ({ collectionAccounts: [account] }) =>
  account === undefined ? ok : refuse({ path: ['forAccountId'], facts: { account }, remedy: 'charge-another-account' }),
);

/** What the rules of chargePayment look at. */
export type ChargePaymentFacts = StateFacts & PaymentAccountsFacts;

/** HOUSE-1, HOUSE-4, CP-10: the accounts are named while the holder has not authorised yet. */
export const chargePaymentRules: readonly Rule<ChargePaymentFacts>[] = [stateAllows('chargePayment'), accountsDiffer, fromAccountHoldsCash, collectionIsNotCharged];
