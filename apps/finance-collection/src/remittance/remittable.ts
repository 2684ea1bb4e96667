import type { Statements } from '@unionhall/database';
import { type Fen, type Month, sumFen } from '@unionhall/kernel';
import type { PaymentContent } from '../payment/payment-content';

/** What is on no living order and goes upward: the part of a split, or what the union above gave back of a remittance; amount in fen. */
export interface RemittablePart {
  readonly splitId: string | null;
  readonly refundId: string | null;
  readonly amount: Fen;
}

/** The condition that something, named by a column of a remittance's lines, is on no order that was neither rejected, cancelled nor returned. */
const isOnNoOrder = (column: 'split_id' | 'refund_id', id: string) =>
  `NOT EXISTS (SELECT 1 FROM dues_remittance_line line JOIN dues_remittance remittance ON remittance.id = line.remittance_id JOIN payment_order remitted ON remitted.id = remittance.payment_order_id
     WHERE line.${column} = ${id} AND remitted.state NOT IN ('rejected', 'cancelled', 'returned'))`;

/** The upward parts of what was booked up to a month that are not remitted, and what came back of remittances up to that month and was not remitted again. */
export async function remittableParts(statements: Statements, upTo: Month): Promise<RemittablePart[]> {
  const rows = await statements.query<{ splitId: string | null; refundId: string | null; amount: string }[]>(
    `SELECT split.id AS splitId, NULL AS refundId, split.upward AS amount FROM receipt_split split WHERE split.booked_in <= ? AND ${isOnNoOrder('split_id', 'split.id')}
     UNION ALL
     SELECT NULL, refund.id, refund.amount FROM payment_refund refund JOIN dues_remittance sent ON sent.payment_order_id = refund.payment_order_id WHERE sent.up_to <= ? AND ${isOnNoOrder('refund_id', 'refund.id')}
     ORDER BY splitId, refundId`,
    [upTo, upTo],
  );
  return rows.map(({ amount, ...part }) => ({ ...part, amount: BigInt(amount) }));
}

/** What is paid by a remittance, and decided on before. */
export function remittanceContent(upTo: Month, payeeAccountId: string, parts: readonly RemittablePart[]): PaymentContent {
  return { powerItem: 'collection-payments', payeeAccountId, amount: sumFen(parts.map(({ amount }) => amount)), purpose: `上缴${upTo}及以前入账的工会经费和建会筹备金` };
}
