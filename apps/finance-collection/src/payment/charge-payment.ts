import { act } from '@unionhall/database';
import { LedgerAccount } from '../ledger/ledger-account.entity';
import { chargePaymentRules } from './charge-payment.rule';
import { movePaymentOrder } from './move-payment-order';
import { PaymentOrder } from './payment-order.entity';
import { ChargePaymentInput } from './payment-order.inputs';

/** An accountant names the bank account a payment leaves and the account it is spent for (指定科目). */
export const chargePayment = act({
  name: 'chargePayment',
  who: ['accountant'],
  input: ChargePaymentInput,
  object: PaymentOrder,
  gather: async (source, { input: { paymentOrderId, expectedVersion, ...accounts } }) => ({
    order: await source.toChange(PaymentOrder, paymentOrderId, expectedVersion),
    fromAccount: await source.toRead(LedgerAccount, accounts.fromAccountId),
    forAccount: await source.toRead(LedgerAccount, accounts.forAccountId),
  }),
  under: ({ order }) => order.powerItem,
  rules: chargePaymentRules,
  write: (tx, { order, fromAccount, forAccount, personId, now }) =>
    movePaymentOrder(tx, 'chargePayment', order, { personId, now }, { fromAccountId: fromAccount.id, forAccountId: forAccount.id, chargedById: personId }),
  about: ({ paymentOrderId }) => paymentOrderId,
});
