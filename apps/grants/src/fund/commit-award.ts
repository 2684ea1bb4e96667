import { type ActTransaction, postTransfer } from '@unionhall/database';
import type { Fen } from '@unionhall/kernel';
import { grantAccount, openGrantAccount } from './grant-account';
import type { GrantFund } from './grant-fund.entity';

/**
 * Promises an award its money: opens its accounts and moves the amount from what the fund has available. The award's
 * row is there already. The database refuses more than is available, so the rules of the act must have looked first.
 */
export async function commitAward(tx: ActTransaction, { id: fundId }: GrantFund, award: { readonly id: string; readonly amount: Fen }, now: Date): Promise<void> {
  const owner = { fundId, awardId: award.id };
  const debitAccountId = await openGrantAccount(tx, owner, 'committed', now);
  for (const kind of ['requested', 'paid', 'spent'] as const) await openGrantAccount(tx, owner, kind, now);
  const creditAccountId = await grantAccount(tx.manager, { fundId }, 'available');
  await postTransfer(tx, { debitAccountId, creditAccountId, amount: award.amount, subjectId: award.id }, now);
}
