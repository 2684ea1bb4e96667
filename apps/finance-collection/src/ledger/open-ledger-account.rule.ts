import { type Fen, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { amountIsPositive } from './amount.rule';
import { staysWithinLimits, type TransferFacts } from './ledger-limit.rule';

/** What the rules of openLedgerAccount look at. */
export interface OpenLedgerAccountFacts extends TransferFacts {
  readonly input: { readonly code: string; readonly openingBalance?: Fen | null; readonly openingSourceId?: string | null };
  /** The name of the account that bears this code, or null. */
  readonly codeUsedBy: string | null;
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

export const openLedgerAccountRules: readonly Rule<OpenLedgerAccountFacts>[] = [codeIsNew, openingBalanceIsComplete, amountIsPositive('openingBalance'), staysWithinLimits('openingBalance')];
