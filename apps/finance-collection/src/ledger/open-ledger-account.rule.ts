import type { PowerItemCode } from '@unionhall/contracts';
import { type Fen, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { amountIsPositive } from './amount.rule';
import { type AccountBalance, staysWithinLimits, type TransferFacts } from './ledger-limit.rule';

/** What the rules of openLedgerAccount look at. */
export interface OpenLedgerAccountFacts extends TransferFacts {
  readonly input: {
    readonly code: string;
    readonly name: string;
    readonly balanceLimit: AccountBalance['balanceLimit'];
    readonly expenditureOf?: PowerItemCode | null;
    readonly paysOrders: boolean;
    readonly openingBalance?: Fen | null;
    readonly openingSourceId?: string | null;
    readonly collectionUse?: string | null;
    readonly tradeUnionId?: string | null;
  };
  /** The name of the account that bears this code, or null. */
  readonly codeUsedBy: string | null;
  /** The name of the account this power item is charged to already, or null. */
  readonly itemChargedTo: string | null;
  /** The name of the account orders are paid from already, or null. */
  readonly ordersPaidFrom: string | null;
  /** The name of the account that serves this use in the collection of dues already, or null. */
  readonly useServedBy: string | null;
}

/** HOUSE-3: one code, one account. */
export const codeIsNew = rule<OpenLedgerAccountFacts>('HOUSE-3', 'finance-collection.ledger-account-code-taken', ({ input: { code }, codeUsedBy }) =>
  codeUsedBy === null ? ok : refuse({ path: ['code'], facts: { code, account: codeUsedBy }, remedy: 'choose-another-account-code' }),
);

/** HOUSE-4: double entry leaves no balance without the account it comes from. */
export const openingBalanceIsComplete = rule<OpenLedgerAccountFacts>(
  'HOUSE-4',
  'finance-collection.opening-balance-incomplete',
  ({ input }) => {
    const [hasBalance, hasSource] = [input.openingBalance ?? null, input.openingSourceId ?? null].map((part) => part !== null);
    return hasBalance === hasSource ? ok : refuse({ path: ['openingBalance'], facts: {}, remedy: 'enter-both-or-neither' });
  },
);

/** HOUSE-3: a power item is charged to one account by default. */
export const itemIsChargedToNoOther = rule<OpenLedgerAccountFacts>('HOUSE-3', 'finance-collection.expenditure-account-taken', ({ input: { expenditureOf }, itemChargedTo }) =>
  expenditureOf && itemChargedTo !== null ? refuse({ path: ['expenditureOf'], facts: { item: expenditureOf, account: itemChargedTo }, remedy: 'name-the-accounts-of-the-payment' }) : ok,
);

/** HOUSE-3: orders are paid from one account by default. */
export const ordersArePaidFromNoOther = rule<OpenLedgerAccountFacts>('HOUSE-3', 'finance-collection.paying-account-taken', ({ input: { paysOrders }, ordersPaidFrom }) =>
  paysOrders && ordersPaidFrom !== null ? refuse({ path: ['paysOrders'], facts: { account: ordersPaidFrom }, remedy: 'name-the-accounts-of-the-payment' }) : ok,
);

/** CP-10: payments leave only an account that cannot be overdrawn. */
export const payingAccountHoldsCash = rule<OpenLedgerAccountFacts>('CP-10', 'finance-collection.account-may-not-pay', ({ input: { name, paysOrders, balanceLimit } }) =>
  paysOrders && balanceLimit !== 'debits-cover-credits' ? refuse({ path: ['paysOrders'], facts: { account: name }, remedy: 'pay-from-a-bank-account' }) : ok,
);

/** HOUSE-4: the account that pays is not the one that is charged. */
export const paysOrIsCharged = rule<OpenLedgerAccountFacts>('HOUSE-4', 'finance-collection.same-account-twice', ({ input: { name, paysOrders, expenditureOf } }) =>
  paysOrders && expenditureOf ? refuse({ path: ['expenditureOf'], facts: { account: name }, remedy: 'choose-two-accounts' }) : ok,
);

/** HOUSE-3: each use in the collection of dues has one account, of the federation or of a union. */
export const useIsServedByNoOther = rule<OpenLedgerAccountFacts>('HOUSE-3', 'finance-collection.collection-account-taken', ({ input: { collectionUse }, useServedBy }) =>
  collectionUse && useServedBy !== null ? refuse({ path: ['collectionUse'], facts: { account: useServedBy }, remedy: 'use-the-account-that-serves' }) : ok,
);

/** HOUSE-4: a union has control accounts of its own for what is owed to it, and no other account in the collection. */
export const unionAccountIsAControlAccount = rule<OpenLedgerAccountFacts>('HOUSE-4', 'finance-collection.union-account-use', ({ input: { collectionUse, tradeUnionId } }) =>
  !tradeUnionId || collectionUse === 'dues' || collectionUse === 'preparation-fund' ? ok : refuse({ path: ['tradeUnionId'], facts: {}, remedy: 'use-the-account-that-serves' }),
);

export const openLedgerAccountRules: readonly Rule<OpenLedgerAccountFacts>[] = [
  codeIsNew,
  useIsServedByNoOther,
  unionAccountIsAControlAccount,
  itemIsChargedToNoOther,
  ordersArePaidFromNoOther,
  payingAccountHoldsCash,
  paysOrIsCharged,
  openingBalanceIsComplete,
  amountIsPositive('openingBalance'),
  staysWithinLimits('openingBalance'),
];
