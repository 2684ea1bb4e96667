import { type ActTransaction, type FactSource, postTransfer } from '@unionhall/database';
import type { Fen } from '@unionhall/kernel';
import type { DuesCategory } from '../receipt/dues-receipt.entity';

/** What booking a file moves on the ledger: one sum for each union and category. */
export interface ControlPosting {
  readonly collectionAccountId: string;
  readonly controlAccountId: string;
  /** In fen; negative where more goes back than comes in. */
  readonly amount: Fen;
}

/** The postings of a file, and what keeps it from being posted. */
export async function controlPostings({ statements }: FactSource, number: number): Promise<{ postings: ControlPosting[]; hasCollectionAccount: boolean; withoutControlAccount: DuesCategory[] }> {
  const [collection] = await statements.query<{ id: string }[]>("SELECT id FROM ledger_account WHERE collection_use = 'collected' AND collection_union_id = ''");
  const sums = await statements.query<{ category: DuesCategory; amount: string; accountId: string | null }[]>(
    `SELECT total.category, SUM(total.amount) AS amount, account.id AS accountId FROM receipt_file_total total
     LEFT JOIN ledger_account account ON account.collection_use = total.category AND account.collection_union_id = total.control_union_id
     WHERE total.file_number = ? GROUP BY total.control_union_id, total.category, account.id ORDER BY account.id`,
    [number],
  );
  return {
    postings: sums.map(({ amount, accountId }) => ({ collectionAccountId: collection?.id ?? '', controlAccountId: accountId ?? '', amount: BigInt(amount) })),
    hasCollectionAccount: collection !== undefined,
    withoutControlAccount: [...new Set(sums.filter(({ accountId }) => accountId === null).map(({ category }) => category))],
  };
}

/** Posts what a file brought: it is taken in, and owed to the union it is for. */
export async function postControl(tx: ActTransaction, fileId: string, postings: readonly ControlPosting[], at: Date): Promise<void> {
  for (const { collectionAccountId, controlAccountId, amount } of postings) {
    if (amount === 0n) continue;
    const [debitAccountId, creditAccountId] = amount > 0n ? [collectionAccountId, controlAccountId] : [controlAccountId, collectionAccountId];
    await postTransfer(tx, { debitAccountId, creditAccountId, amount: amount > 0n ? amount : -amount, subjectId: fileId }, at);
  }
}
