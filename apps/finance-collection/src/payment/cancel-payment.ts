import { act } from '@unionhall/database';
import { cancelPaymentRules } from './cancel-payment.rule';
import { movePaymentOrder } from './move-payment-order';
import { PaymentOrder } from './payment-order.entity';
import { CancelPaymentInput } from './payment-order.inputs';
import { tellMoved } from './tell-moved';

/** The requester takes a payment back before it is executed (撤销付款申请). */
export const cancelPayment = act({
  name: 'cancelPayment',
  description: '撤销付款申请。Takes a payment back before it is executed; the requester.',
  who: ['accountant', 'officer'],
  input: CancelPaymentInput,
  object: PaymentOrder,
  answers: 'paymentOrder',
  gather: async (source, { input }) => ({ order: await source.toChange(PaymentOrder, input.paymentOrderId, input.expectedVersion) }),
  under: ({ order }) => order.powerItem,
  rules: cancelPaymentRules,
  write: (tx, { order, input: { reason }, personId, now }) => movePaymentOrder(tx, 'cancelPayment', order, { personId, now, reason }),
  tell: tellMoved,
  about: ({ paymentOrderId }) => paymentOrderId,
});
