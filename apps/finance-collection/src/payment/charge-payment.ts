import { act, type FactSource } from '@unionhall/database';
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
    const refund = await accountOfRefund(source, order.id);
    return { order, ...accounts, collectionAccounts: [...accounts.collectionAccounts, ...(refund === null ? [] : [refund])] };
  },
  under: ({ order }) => order.powerItem,
  rules: chargePaymentRules,
  write: (tx, { order, input: { fromAccountId, forAccountId }, personId, now }) =>
    movePaymentOrder(tx, 'chargePayment', order, { personId, now }, { fromAccountId, forAccountId, chargedById: personId }),
  about: ({ paymentOrderId }) => paymentOrderId,
});

/** The name of the account the order of a refund is charged to, which no order is charged to by hand; null for any other order. */
async function accountOfRefund({ statements, loaders }: FactSource, orderId: string): Promise<string | null> {
  const read = async (ids: readonly string[]) => {
    const rows = await statements.query<{ id: string; name: string }[]>(
      'SELECT paid.id, account.name FROM dues_refund refund JOIN payment_order paid ON paid.id = refund.payment_order_id JOIN ledger_account account ON account.id = paid.for_account_id WHERE refund.payment_order_id IN (?)',
      [ids],
    );
    return ids.map((id) => rows.find((row) => row.id === id)?.name ?? null);
  };
  return loaders ? loaders.batch('account of the refund of an order', read).load(orderId) : (await read([orderId]))[0]!;
}
