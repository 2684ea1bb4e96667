import { act } from '@unionhall/database';
import { askHolderOf } from './ask-holder';
import { authorisePaymentRules } from './authorise-payment.rule';
import { decisionOf } from './decision-behind';
import { movePaymentOrder } from './move-payment-order';
import { PaymentOrder } from './payment-order.entity';
import { AuthorisePaymentInput } from './payment-order.inputs';
import { relatedHands } from './related-hands';
import { tellMoved } from './tell-moved';

/** The holder of the power item authorises a payment (付款审批). */
export const authorisePayment = act({
  name: 'authorisePayment',
  description: '审批付款,限现任分管领导。Authorises a payment; only the holder of its power item now.',
  who: ['deputy'],
  input: AuthorisePaymentInput,
  object: PaymentOrder,
  answers: 'paymentOrder',
  ask: askHolderOf,
  gather: async (source, { input, personId }) => {
    const order = await source.toChange(PaymentOrder, input.paymentOrderId, input.expectedVersion);
    return { order, ...(await decisionOf(source, order)), ...(await relatedHands(source, order, personId)) };
  },
  under: ({ order }) => order.powerItem,
  rules: authorisePaymentRules,
  write: (tx, { order, personId, now, today }) => movePaymentOrder(tx, 'authorisePayment', order, { personId, now }, { authorisedById: personId, authorisedOn: today }),
  tell: tellMoved,
  about: ({ paymentOrderId }) => paymentOrderId,
});
