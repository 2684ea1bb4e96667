import { type ActTransaction, type LedgerTransferRow, postTransfer } from '@unionhall/database';
import type { Fen } from '@unionhall/kernel';
import { grantAccount } from './grant-account';
import type { AwardAccountKind } from './grant-ledger-account.entity';

/** A movement between two accounts of one award. */
export interface AwardMovement {
  readonly awardId: string;
  readonly from: AwardAccountKind;
  readonly to: AwardAccountKind;
  /** In fen, above zero. */
  readonly amount: Fen;
  /** What it moves for: an instalment or a voucher. */
  readonly subjectId: string;
}

/** Moves money of an award from one stage to another. Whoever calls has locked the award, so that its movements follow each other. */
export async function moveAwardMoney(
  tx: Pick<ActTransaction, 'manager' | 'actId' | 'newId'>,
  { awardId, from, to, amount, subjectId }: AwardMovement,
  at: Date,
): Promise<LedgerTransferRow> {
  const creditAccountId = await grantAccount(tx.manager, { awardId }, from);
  const debitAccountId = await grantAccount(tx.manager, { awardId }, to);
  return postTransfer(tx, { debitAccountId, creditAccountId, amount, subjectId }, at);
}
