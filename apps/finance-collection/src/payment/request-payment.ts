import { act } from '@unionhall/database';
import { Employer } from '../employer/employer.entity';
import { PayeeAccount } from '../payee/payee-account.entity';
import { decisionFor } from './decision-behind';
import { beginPaymentOrder } from './move-payment-order';
import { newPaymentOrder } from './new-payment-order';
import { accountsOf } from './payment-accounts';
import { PaymentOrder } from './payment-order.entity';
import { RequestPaymentInput } from './payment-order.inputs';
import { requestPaymentRules } from './request-payment.rule';

/** Asks for a payment under a power item (付款申请). */
export const requestPayment = act({
  name: 'requestPayment',
  description: '申请付款,须有集体决定。Asks for a payment under a power item and a decision over it [CP-9].',
  who: ['accountant', 'officer'],
  input: RequestPaymentInput,
  object: PaymentOrder,
  answers: 'paymentOrder',
  gather: async (source, { input }) => {
    const { employerId } = await source.toRead(PayeeAccount, input.payeeAccountId);
    return {
      ...(await decisionFor(source, input, input.decisionId)),
      employer: employerId === null ? null : await source.toRead(Employer, employerId),
      ...(await accountsOf(source, input)),
    };
  },
  under: ({ input }) => input.powerItem,
  rules: requestPaymentRules,
  write: (tx, { input: { payeeAccountId, amount, fromAccountId, forAccountId, purpose, powerItem, decisionId }, payment, personId, today, now }) =>
    beginPaymentOrder(
      tx,
      newPaymentOrder({ id: tx.newId(), payeeAccountId, amount, fromAccountId, forAccountId, purpose, powerItem, decisionId, decisionSha256: payment.contentSha256, requestedById: personId, requestedOn: today }),
      { personId, now },
    ),
});
