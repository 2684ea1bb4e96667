import { type ActTransaction, postTransfer, type Statements } from '@unionhall/database';
import type { Fen } from '@unionhall/kernel';
import { grantAccount } from './grant-account';

/** Gives what an award was promised and will not be asked for back to the fund it came from. */
export async function releaseAward(tx: Pick<ActTransaction, 'manager' | 'actId' | 'newId'>, awardId: string, amount: Fen, at: Date): Promise<void> {
  const creditAccountId = await grantAccount(tx.manager, { awardId }, 'committed');
  const debitAccountId = await availableAccountOf(tx, awardId);
  await postTransfer(tx, { debitAccountId, creditAccountId, amount, subjectId: awardId }, at);
}

/** What an award's fund has available: where money of the award goes that is not the award's any more. */
export async function availableAccountOf({ manager }: Pick<ActTransaction, 'manager'>, awardId: string): Promise<string> {
  return grantAccount(manager, { fundId: await fundOf(manager, awardId) }, 'available');
}

/** The fund an award is paid from. */
export async function fundOf(statements: Statements, awardId: string): Promise<string> {
  const [row] = await statements.query<{ fundId: string }[]>("SELECT fund_id AS fundId FROM grant_ledger_account WHERE award_id = ? AND kind = 'committed'", [awardId]);
  if (!row) throw new Error(`the grant ledger knows no award ${awardId}`);
  return row.fundId;
}
