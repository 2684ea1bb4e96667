import { act } from '@unionhall/database';
import { askHolderOf } from './ask-holder';
import { decisionOf } from './decision-behind';
import { executePaymentRules } from './execute-payment.rule';
import { payOut } from './pay-out';
import { PaymentOrder } from './payment-order.entity';
import { ExecutePaymentInput } from './payment-order.inputs';
import { paymentTransfer } from './payment-transfer';
import { relatedHands } from './related-hands';
import { tellMoved } from './tell-moved';

/** The cashier pays an authorised order out and the ledger is posted (执行支付). */
export const executePayment = act({
  name: 'executePayment',
  description: '执行支付并记账。Pays an authorised order out and posts the ledger; a third person.',
  who: ['cashier'],
  input: ExecutePaymentInput,
  object: PaymentOrder,
  answers: 'paymentOrder',
  ask: askHolderOf,
  gather: async (source, { input, personId }) => {
    const order = await source.toChange(PaymentOrder, input.paymentOrderId, input.expectedVersion);
    return { order, ...(await decisionOf(source, order)), ...(await relatedHands(source, order, personId)), transfer: await paymentTransfer(source, order) };
  },
  under: ({ order }) => order.powerItem,
  rules: executePaymentRules,
  write: (tx, { order, transfer, personId, now, today }) => payOut(tx, { order, transfer, personId, now, today }),
  tell: tellMoved,
  about: ({ paymentOrderId }) => paymentOrderId,
});
