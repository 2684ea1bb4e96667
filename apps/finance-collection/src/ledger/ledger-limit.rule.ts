import { type Fen, ok, refuse, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** An account as the rules see it; amounts in fen. */
export interface AccountBalance {
  readonly name: string;
  readonly balanceLimit: 'debits-cover-credits' | 'credits-cover-debits' | 'none';
  readonly debits: Fen;
  readonly credits: Fen;
}

/** A transfer somebody means to post; amount in fen. */
export interface IntendedTransfer {
  readonly debit: AccountBalance;
  readonly credit: AccountBalance;
  readonly amount: Fen;
}

/** The transfer an act would post; null when it posts none. */
export interface TransferFacts {
  readonly transfer: IntendedTransfer | null;
}

/**
 * CP-10: neither side of a transfer takes its account over the limit. The database refuses it as well; the rule says
 * so with the account and what is left. `path` is the input the amount comes from.
 */
export const staysWithinLimits = (path: string) =>
  rule<TransferFacts>('CP-10', 'finance-collection.insufficient-funds', ({ transfer }) => {
    if (transfer === null) return ok;
    const { debit, credit, amount } = transfer;
    const sides = [
      { account: debit, available: debit.balanceLimit === 'credits-cover-debits' ? debit.credits - debit.debits : null },
      { account: credit, available: credit.balanceLimit === 'debits-cover-credits' ? credit.debits - credit.credits : null },
    ];
    return sides.flatMap(({ account, available }) =>
      available === null || amount <= available
        ? []
        : [refuse({ path: [path], facts: { account: account.name, available: yuanFromFen(available), amount: yuanFromFen(amount) }, remedy: 'fund-the-account-or-pay-less' })],
    );
  });
