import type { Fen } from '@unionhall/kernel';
import type { ActTransaction } from '../act/act';
import { insertRow } from '../guarded-update';
import { LedgerTransferRow } from './ledger.entities';

/** A movement of money to be posted. */
export interface Posting {
  readonly debitAccountId: string;
  readonly creditAccountId: string;
  /** In fen, above zero. */
  readonly amount: Fen;
  /** The object the money moves for, e.g. a payment order. */
  readonly subjectId: string;
  readonly reversesId?: string;
}

/**
 * Posts one transfer and moves both balances, in one transaction and in the order of the account ids, so that two
 * postings between the same accounts never wait for each other in a circle. The database refuses an amount of zero or
 * less, one account on both sides, and a balance over its limit.
 */
export async function postTransfer(tx: Pick<ActTransaction, 'manager' | 'actId' | 'newId'>, posting: Posting, at: Date): Promise<LedgerTransferRow> {
  const { debitAccountId, creditAccountId, amount } = posting;
  const sides = [
    { id: debitAccountId, column: 'debits' },
    { id: creditAccountId, column: 'credits' },
  ].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const { id, column } of sides) {
    const { affectedRows } = await tx.manager.query<{ affectedRows: number }>(
      // CAST, because a text added to a number is a double in SQL, and loses fen beyond 2⁵³.
      `UPDATE ledger_account SET ${column} = ${column} + CAST(? AS SIGNED), version = version + 1 WHERE id = ?`,
      [amount.toString(), id],
    );
    if (affectedRows !== 1) throw new Error(`no ledger account ${id}`);
  }
  return insertRow(tx.manager, LedgerTransferRow, { id: tx.newId(), actId: tx.actId, reversesId: null, at, ...posting });
}
