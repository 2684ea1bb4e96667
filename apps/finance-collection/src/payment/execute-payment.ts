import { act, postTransfer } from '@unionhall/database';
import { askHolderOf } from './ask-holder';
import { executePaymentRules } from './execute-payment.rule';
import { movePaymentOrder } from './move-payment-order';
import { PaymentOrder } from './payment-order.entity';
import { ExecutePaymentInput } from './payment-order.inputs';
import { paymentTransfer } from './payment-transfer';

/** The cashier pays an authorised order out and the ledger is posted (执行支付). */
export const executePayment = act({
  name: 'executePayment',
  who: ['cashier'],
  input: ExecutePaymentInput,
  object: PaymentOrder,
  ask: askHolderOf,
  gather: async (source, { input }) => {
    const order = await source.toChange(PaymentOrder, input.paymentOrderId, input.expectedVersion);
    return { order, transfer: await paymentTransfer(source, order) };
  },
  under: ({ order }) => order.powerItem,
  rules: executePaymentRules,
  write: async (tx, { order, transfer: { debit, credit, amount }, personId, now, today }) => {
    const { id: transferId } = await postTransfer(tx, { debitAccountId: debit.id, creditAccountId: credit.id, amount, subjectId: order.id }, now);
    return movePaymentOrder(tx, 'executePayment', order, { personId, now }, { executedById: personId, executedOn: today, transferId });
  },
  about: ({ paymentOrderId }) => paymentOrderId,
});
