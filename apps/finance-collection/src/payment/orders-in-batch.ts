import { type FactSource, rowsOf } from '@unionhall/database';
import { PaymentOrder } from './payment-order.entity';

/** The orders with these ids, locked in the order of their ids. */
export async function ordersInBatch(source: FactSource, ids: readonly string[]): Promise<ReadonlyMap<string, PaymentOrder>> {
  const rows = await rowsOf(source.statements, PaymentOrder, `WHERE id IN (?) ORDER BY id${source.locking ? ' FOR UPDATE' : ''}`, [ids]);
  return new Map(rows.map((order) => [order.id, order]));
}
