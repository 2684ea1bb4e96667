import { act, insertRow } from '@unionhall/database';
import { LedgerAccount } from '../ledger/ledger-account.entity';
import { PayeeAccount } from '../payee/payee-account.entity';
import { decisionFor } from '../payment/decision-behind';
import { beginPaymentOrder } from '../payment/move-payment-order';
import { newPaymentOrder } from '../payment/new-payment-order';
import { DuesRefund } from './dues-refund.entity';
import { RefundDuesInput } from './dues-refund.inputs';
import { grassrootsAccountId, receiptToRefund, refundContent } from './receipt-to-refund';
import { refundDuesRules } from './refund-dues.rule';

/** Asks for the payment of dues somebody paid too much (退还多缴经费): it names its receipt, and from here on the order is authorised, executed and confirmed like any other [CP-5]. */
export const refundDues = act({
  name: 'refundDues',
  description: '提请退还多缴经费:写明所退的缴款,不超过其基层留成减去已退还的部分,须有集体决定。Asks for the payment of dues somebody paid too much: of a receipt, no more than stays of it at the grassroots, by a decision over exactly that [CP-2, CP-9].',
  who: ['accountant', 'officer'],
  under: 'dues-refunds',
  input: RefundDuesInput,
  object: DuesRefund,
  answers: 'refund',
  gather: async (source, { input }) => {
    const receipt = await receiptToRefund(source.statements, input.receiptId, source.locking);
    const content = refundContent(receipt, input);
    return {
      ...(await decisionFor(source, content, input.decisionId)),
      receipt,
      content,
      payee: await source.toRead(PayeeAccount, input.payeeAccountId),
      fromAccount: await source.toRead(LedgerAccount, input.fromAccountId),
      forAccountId: await grassrootsAccountId(source),
    };
  },
  rules: refundDuesRules,
  write: async (tx, { input: { receiptId, amount, reason, fromAccountId, decisionId }, content, payment, forAccountId, personId, today, now }) => {
    const order = newPaymentOrder({ id: tx.newId(), ...content, fromAccountId, forAccountId: forAccountId!, decisionId, decisionSha256: payment.contentSha256, requestedById: personId, requestedOn: today });
    const { id: paymentOrderId } = await beginPaymentOrder(tx, order, { personId, now });
    return insertRow(tx.manager, DuesRefund, { id: tx.newId(), receiptId, paymentOrderId, amount, reason: reason.trim(), requestedById: personId, requestedOn: today, version: 1 });
  },
});
