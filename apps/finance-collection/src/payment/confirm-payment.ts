import { act } from '@unionhall/database';
import { isBankReferenceUsed } from './bank-reference';
import { confirmPaymentRules } from './confirm-payment.rule';
import { decisionBehind } from './decision-behind';
import { PaymentOrder } from './payment-order.entity';
import { ConfirmPaymentInput } from './payment-order.inputs';
import { paidUnderDecision, tellPaid } from './paid-under-decision';
import { confirmBy } from './settle';
import { tellMoved } from './tell-moved';

/** An accountant finds the payment on the bank's statement (到账确认). */
export const confirmPayment = act({
  name: 'confirmPayment',
  description: '到账确认;提出或录入其决定,以及申请、审批、执行该笔付款的人不得办理。Confirms a payment by a line of the bank’s statement; not who raised or entered its decision, requested, authorised or executed it.',
  who: ['accountant'],
  input: ConfirmPaymentInput,
  object: PaymentOrder,
  answers: 'paymentOrder',
  published: true,
  gather: async (source, { input }) => {
    const order = await source.toChange(PaymentOrder, input.paymentOrderId, input.expectedVersion);
    const decision = await decisionBehind(source, order.decisionId);
    return {
      order,
      decision,
      paidUnderDecision: await paidUnderDecision(source, decision),
      referenceIsUsed: await isBankReferenceUsed(source, input),
    };
  },
  under: ({ order }) => order.powerItem,
  rules: confirmPaymentRules,
  write: (tx, { order, input, personId, now }) => confirmBy(tx, order, input, { personId, now }),
  tell: (order, facts, actId) => [...tellMoved(order, facts), ...tellPaid(order, facts, actId)],
  about: ({ paymentOrderId }) => paymentOrderId,
});
