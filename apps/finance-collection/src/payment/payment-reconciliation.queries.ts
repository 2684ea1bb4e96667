import type { Statements } from '@unionhall/database';
import type { PaymentReconciliation } from './payment-reconciliation.type';

const PARTS = {
  waiting: ['requested', 'authorised'],
  executed: ['executed'],
  confirmed: ['confirmed'],
  returned: ['returned'],
  dropped: ['rejected', 'cancelled'],
} as const;

/** What became of the orders for each subject, in the ids' order; one statement for all of them. */
export async function paymentReconciliation(statements: Statements, subjectIds: readonly string[]): Promise<PaymentReconciliation[]> {
  if (subjectIds.length === 0) return [];
  const parts = Object.entries(PARTS).map(([part, states]) => `SUM(IF(state IN (${states.map((state) => `'${state}'`).join(', ')}), amount, 0)) AS ${part}`);
  const rows = await statements.query<Record<string, string>[]>(
    `SELECT subject_id AS subjectId, COUNT(*) AS orders, SUM(amount) AS asked, ${parts.join(', ')} FROM payment_order WHERE subject_id IN (?) GROUP BY subject_id`,
    [subjectIds],
  );
  return subjectIds.map((subjectId) => {
    const row = rows.find((each) => each['subjectId'] === subjectId);
    const sum = (part: string) => BigInt(row?.[part] ?? 0);
    return {
      subjectId,
      orders: Number(row?.['orders'] ?? 0),
      asked: sum('asked'),
      waiting: sum('waiting'),
      executed: sum('executed'),
      confirmed: sum('confirmed'),
      returned: sum('returned'),
      dropped: sum('dropped'),
    };
  });
}
