import { refundReceived } from '@unionhall/contracts';
import { act, insertRow, postTransfer } from '@unionhall/database';
import { sumFen } from '@unionhall/kernel';
import { isBankReferenceUsed } from '../payment/bank-reference';
import { decisionBehind } from '../payment/decision-behind';
import { PaymentOrder } from '../payment/payment-order.entity';
import { ReceiveRefundInput } from '../payment/payment-order.inputs';
import { postingOf, returnTransfer } from '../payment/payment-transfer';
import { PaymentRefund } from './payment-refund.entity';
import { receiveRefundRules } from './receive-refund.rule';

/** Enters money a payee gave back of a confirmed payment (收到退款): the ledger takes it in where it was charged, and the department that had asked hears of it. */
export const receiveRefund = act({
  name: 'receiveRefund',
  description: '登记收到的退款并记账。Enters money a payee gave back of a confirmed payment, and posts it.',
  who: ['accountant'],
  input: ReceiveRefundInput,
  object: PaymentRefund,
  answers: 'refund',
  gather: async (source, { input }) => {
    const order = await source.toChange(PaymentOrder, input.paymentOrderId, input.expectedVersion);
    const refunds = await source.children(PaymentRefund, 'paymentOrderId', order.id);
    const whole = await returnTransfer(source, order);
    return {
      order,
      decision: await decisionBehind(source, order.decisionId, 'LOCK IN SHARE MODE'),
      refunded: sumFen(refunds.map(({ amount }) => amount)),
      referenceIsUsed: await isBankReferenceUsed(source, input),
      transfer: whole && 'bankAmount' in input ? { ...whole, amount: input.bankAmount } : null,
    };
  },
  under: ({ order }) => order.powerItem,
  rules: receiveRefundRules,
  write: async (tx, { order, transfer, input: { bankAmount: amount, bankReference, statementSha256 }, personId, today, now }) => {
    const id = tx.newId();
    const { id: transferId } = await postTransfer(tx, { ...postingOf(transfer, order), subjectId: id }, now);
    return insertRow(tx.manager, PaymentRefund, { id, paymentOrderId: order.id, amount, bankReference, statementSha256, transferId, receivedById: personId, receivedOn: today, version: 1 });
  },
  tell: ({ id: refundId, paymentOrderId, amount, receivedOn }, { order: { subjectType, subjectId } }) =>
    subjectType === null || subjectId === null ? [] : [refundReceived.about(paymentOrderId, { refundId, paymentOrderId, subjectType, subjectId, amount: amount.toString(), on: receivedOn })],
  about: ({ paymentOrderId }) => paymentOrderId,
});
