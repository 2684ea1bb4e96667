import { powerHolder } from '@unionhall/contracts';
import type { Ask, FactSource } from '@unionhall/database';
import { PaymentOrder } from './payment-order.entity';

/** Asks governance who holds the power item of an order at this moment [GY-2a]; the item of an order never changes. */
export async function askHolderOf(ask: Ask, { paymentOrderId }: { readonly paymentOrderId: string }, source: FactSource) {
  const { powerItem } = await source.toRead(PaymentOrder, paymentOrderId);
  return ask(powerHolder, powerItem);
}
