import { act } from '@unionhall/database';
import { chargePaymentRules } from './charge-payment.rule';
import { movePaymentOrder } from './move-payment-order';
import { accountsOf } from './payment-accounts';
import { PaymentOrder } from './payment-order.entity';
import { ChargePaymentInput } from './payment-order.inputs';

/** An accountant names the bank account a payment leaves and the account it is spent for (指定科目). */
export const chargePayment = act({
  name: 'chargePayment',
  description: '指定付款科目和列支科目。Names the bank account a payment leaves and the account it is spent for.',
  who: ['accountant'],
  input: ChargePaymentInput,
  object: PaymentOrder,
  answers: 'paymentOrder',
  gather: async (source, { input }) => {
    const order = await source.toChange(PaymentOrder, input.paymentOrderId, input.expectedVersion);
    const accounts = await accountsOf(source, input, order.forAccountId);
    const [refund] = await source.statements.query<{ name: string }[]>('SELECT account.name FROM dues_refund refund JOIN ledger_account account ON account.id = ? WHERE refund.payment_order_id = ?', [order.forAccountId, order.id]);
    return { order, ...accounts, collectionAccounts: [...accounts.collectionAccounts, ...(refund ? [refund.name] : [])] };
  },
  under: ({ order }) => order.powerItem,
  rules: chargePaymentRules,
  write: (tx, { order, input: { fromAccountId, forAccountId }, personId, now }) =>
    movePaymentOrder(tx, 'chargePayment', order, { personId, now }, { fromAccountId, forAccountId, chargedById: personId }),
  about: ({ paymentOrderId }) => paymentOrderId,
});
