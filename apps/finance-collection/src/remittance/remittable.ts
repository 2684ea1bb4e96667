import type { Statements } from '@unionhall/database';
import { type Fen, type Month, sumFen } from '@unionhall/kernel';
import type { PaymentContent } from '../payment/payment-content';

/** The upward part of a split that is on no living order; amount in fen. */
export interface RemittableSplit {
  readonly splitId: string;
  readonly amount: Fen;
}

/** The splits booked up to a month whose upward parts are not remitted: on no order that was neither rejected, cancelled nor returned. */
export async function remittableSplits(statements: Statements, upTo: Month): Promise<RemittableSplit[]> {
  const rows = await statements.query<{ splitId: string; amount: string }[]>(
    `SELECT split.id AS splitId, split.upward AS amount FROM receipt_split split WHERE split.booked_in <= ? AND NOT EXISTS (
       SELECT 1 FROM dues_remittance_line line JOIN dues_remittance remittance ON remittance.id = line.remittance_id JOIN payment_order remitted ON remitted.id = remittance.payment_order_id
       WHERE line.split_id = split.id AND remitted.state NOT IN ('rejected', 'cancelled', 'returned')) ORDER BY split.id`,
    [upTo],
  );
  return rows.map(({ splitId, amount }) => ({ splitId, amount: BigInt(amount) }));
}

/** What is paid by a remittance, and decided on before. */
export function remittanceContent(upTo: Month, payeeAccountId: string, splits: readonly RemittableSplit[]): PaymentContent {
  return { powerItem: 'collection-payments', payeeAccountId, amount: sumFen(splits.map(({ amount }) => amount)), purpose: `上缴${upTo}及以前入账的工会经费和建会筹备金` };
}
