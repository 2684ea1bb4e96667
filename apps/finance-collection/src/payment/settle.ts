import { type ActTransaction, postTransfer } from '@unionhall/database';
import { movePaymentOrder } from './move-payment-order';
import type { PaymentOrder } from './payment-order.entity';
import { type PaymentTransfer, postingOf } from './payment-transfer';

/** The line of the bank's statement that settles an order. */
interface BankLine {
  readonly bankReference: string;
  readonly statementSha256: string;
}

/** An order is confirmed by a line of the bank's statement. */
export function confirmBy(tx: ActTransaction, order: PaymentOrder, { bankReference, statementSha256 }: BankLine, mover: { readonly personId: string; readonly now: Date }): Promise<PaymentOrder> {
  return movePaymentOrder(tx, 'confirmPayment', order, mover, { bankReference, statementSha256 });
}

/** An order came back by a line of the bank's statement: the ledger is reversed. */
export async function returnBy(tx: ActTransaction, order: PaymentOrder, transfer: PaymentTransfer | null, { bankReference, statementSha256 }: BankLine, mover: { readonly personId: string; readonly now: Date; readonly reason: string }): Promise<PaymentOrder> {
  await postTransfer(tx, { ...postingOf(transfer, order), reversesId: order.transferId! }, mover.now);
  return movePaymentOrder(tx, 'returnPayment', order, mover, { bankReference, statementSha256 });
}
