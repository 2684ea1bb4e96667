import { act } from '@unionhall/database';
import { askHolderOf } from './ask-holder';
import { movePaymentOrder } from './move-payment-order';
import { PaymentOrder } from './payment-order.entity';
import { RejectPaymentInput } from './payment-order.inputs';
import { rejectPaymentRules } from './reject-payment.rule';
import { tellMoved } from './tell-moved';

/** The holder of the power item rejects a payment, with the reason (付款驳回). */
export const rejectPayment = act({
  name: 'rejectPayment',
  description: '驳回付款。Rejects a payment before it is executed; the holder, with the reason.',
  who: ['deputy'],
  input: RejectPaymentInput,
  object: PaymentOrder,
  answers: 'paymentOrder',
  ask: askHolderOf,
  gather: async (source, { input }) => ({ order: await source.toChange(PaymentOrder, input.paymentOrderId, input.expectedVersion) }),
  under: ({ order }) => order.powerItem,
  rules: rejectPaymentRules,
  write: (tx, { order, input: { reason }, personId, now }) => movePaymentOrder(tx, 'rejectPayment', order, { personId, now, reason }),
  tell: tellMoved,
  about: ({ paymentOrderId }) => paymentOrderId,
});
