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
 * Posts one transfer and moves both balances, in one statement and in the order of the account ids, so that two postings
 * between the same accounts never wait for each other in a circle, and hold them for as short as may be. The database
 * refuses an amount of zero or less, one account on both sides, and a balance over its limit.
 */
export async function postTransfer(tx: Pick<ActTransaction, 'manager' | 'actId' | 'newId'>, posting: Posting, at: Date): Promise<LedgerTransferRow> {
  const { debitAccountId, creditAccountId } = posting;
  const amount = posting.amount.toString();
  const { affectedRows } = await tx.manager.query<{ affectedRows: number }>(
    // CAST, because a text added to a number is a double in SQL, and loses fen beyond 2⁵³.
    `UPDATE ledger_account SET debits = debits + IF(id = ?, CAST(? AS SIGNED), 0), credits = credits + IF(id = ?, CAST(? AS SIGNED), 0), version = version + 1
     WHERE id IN (?, ?) ORDER BY id`,
    [debitAccountId, amount, creditAccountId, amount, debitAccountId, creditAccountId],
  );
  if (affectedRows !== new Set([debitAccountId, creditAccountId]).size) throw new Error(`no ledger account ${debitAccountId} or ${creditAccountId}`);
  return insertRow(tx.manager, LedgerTransferRow, { id: tx.newId(), actId: tx.actId, reversesId: null, at, ...posting });
}
