import { type Fen, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { listFileRules, rule, textIsGiven } from '@unionhall/rulebook';
import type { AccountBalance } from '../ledger/ledger-limit.rule';
import { type PreviewOpeningItemsFacts, rowsAddUp } from '../opening-item/preview-opening-items.rule';
import { OPENING_BALANCE_HEAD } from './opening-balance-row.rule';

/** What the rules of previewOpeningBalances look at; amounts in fen. */
export interface PreviewOpeningBalancesFacts extends PreviewOpeningItemsFacts {
  readonly input: PreviewOpeningItemsFacts['input'] & { readonly openingSourceId: string };
  /** What the rows add up to on the credit side; `sum` is the debit side. */
  readonly credits: Fen;
  /** The account the balances are posted against; null where it is not open. */
  readonly openingSource: (AccountBalance & { readonly collectionUse: string | null }) | null;
}

/** HOUSE-4: in double entry, debits are credits. */
export const listBalances = rule<PreviewOpeningBalancesFacts>('HOUSE-4', 'finance-collection.opening-list-unbalanced', ({ sum, credits }) =>
  sum === credits ? ok : refuse({ path: ['contentBase64'], facts: { debits: yuanFromFen(sum), credits: yuanFromFen(credits) }, remedy: 'check-the-document' }),
);

/** HOUSE-2: balances come from an account that is open, has no limit and is none of the collection. */
export const sourceMayBePostedAgainst = rule<PreviewOpeningBalancesFacts>('HOUSE-2', 'finance-collection.opening-source-unfit', ({ input: { openingSourceId: id }, openingSource }) =>
  openingSource !== null && openingSource.balanceLimit === 'none' && openingSource.collectionUse === null ? ok : refuse({ path: ['openingSourceId'], facts: { account: openingSource?.name ?? id }, remedy: 'choose-an-account-without-limit' }),
);

export const previewOpeningBalancesRules: readonly Rule<PreviewOpeningBalancesFacts>[] = [...listFileRules(OPENING_BALANCE_HEAD), textIsGiven('document'), listBalances, rowsAddUp, sourceMayBePostedAgainst];
