import { act } from '@unionhall/database';
import { isBankReferenceUsed } from './bank-reference';
import { decisionBehind } from './decision-behind';
import { PaymentOrder } from './payment-order.entity';
import { ReturnPaymentInput } from './payment-order.inputs';
import { returnTransfer } from './payment-transfer';
import { returnPaymentRules } from './return-payment.rule';
import { returnBy } from './settle';
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
    return { order, decision: await decisionBehind(source, order.decisionId, 'LOCK IN SHARE MODE'), referenceIsUsed: await isBankReferenceUsed(source, input), transfer: await returnTransfer(source, order) };
  },
  under: ({ order }) => order.powerItem,
  rules: returnPaymentRules,
  write: (tx, { order, transfer, input, personId, now }) => returnBy(tx, order, transfer, input, { personId, now, reason: input.reason }),
  tell: tellMoved,
  about: ({ paymentOrderId }) => paymentOrderId,
});
