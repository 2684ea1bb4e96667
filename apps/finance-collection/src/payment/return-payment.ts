import { act, postTransfer } from '@unionhall/database';
import { isBankReferenceUsed } from './bank-reference';
import { movePaymentOrder } from './move-payment-order';
import { PaymentOrder } from './payment-order.entity';
import { ReturnPaymentInput } from './payment-order.inputs';
import { postingOf, returnTransfer } from './payment-transfer';
import { returnPaymentRules } from './return-payment.rule';
import { tellMoved } from './tell-moved';

/** The bank sent a payment back: the ledger is reversed, and a new attempt is a new order (退汇). */
export const returnPayment = act({
  name: 'returnPayment',
  description: '退汇登记并冲账。Enters that the bank sent a payment back and reverses the ledger.',
  who: ['accountant'],
  input: ReturnPaymentInput,
  object: PaymentOrder,
  answers: 'paymentOrder',
  gather: async (source, { input }) => {
    const order = await source.toChange(PaymentOrder, input.paymentOrderId, input.expectedVersion);
    return { order, referenceIsUsed: await isBankReferenceUsed(source, input), transfer: await returnTransfer(source, order) };
  },
  under: ({ order }) => order.powerItem,
  rules: returnPaymentRules,
  write: async (tx, { order, transfer, input: { bankReference, statementSha256, reason }, personId, now }) => {
    await postTransfer(tx, { ...postingOf(transfer, order), reversesId: order.transferId! }, now);
    return movePaymentOrder(tx, 'returnPayment', order, { personId, now, reason }, { bankReference, statementSha256 });
  },
  tell: tellMoved,
  about: ({ paymentOrderId }) => paymentOrderId,
});
