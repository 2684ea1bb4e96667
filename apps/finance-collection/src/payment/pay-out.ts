import { type ActTransaction, postTransfer } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { movePaymentOrder } from './move-payment-order';
import type { PaymentOrder } from './payment-order.entity';
import { type PaymentTransfer, postingOf } from './payment-transfer';

/** What is paid, by whom and when. */
interface Payout {
  readonly order: PaymentOrder;
  readonly transfer: PaymentTransfer | null;
  readonly personId: string;
  readonly now: Date;
  readonly today: LocalDate;
}

/** Pays an order out: the ledger is posted and the order moves. */
export async function payOut(tx: ActTransaction, { order, transfer, personId, now, today }: Payout): Promise<PaymentOrder> {
  const { id: transferId } = await postTransfer(tx, postingOf(transfer, order), now);
  return movePaymentOrder(tx, 'executePayment', order, { personId, now }, { executedById: personId, executedOn: today, transferId });
}
