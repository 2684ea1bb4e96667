import { act, type FactSource, insertRow } from '@unionhall/database';
import { Employer } from '../employer/employer.entity';
import { LedgerAccount } from '../ledger/ledger-account.entity';
import { PayeeAccount } from '../payee/payee-account.entity';
import { decisionFor } from '../payment/decision-behind';
import { beginPaymentOrder } from '../payment/move-payment-order';
import { newPaymentOrder } from '../payment/new-payment-order';
import { DuesRemittance, DuesRemittanceLine } from './dues-remittance.entity';
import { RemitDuesInput } from './remittance.inputs';
import { remitDuesRules } from './remit-dues.rule';
import { remittableParts, remittanceContent } from './remittable';

/** Asks for the payment of the upward parts of what was split (经费上缴) [CP-2]: from here on the order is authorised, executed and confirmed like any other. */
export const remitDues = act({
  name: 'remitDues',
  description: '提请上缴经费:将已分成而未上缴的上缴部分,以及上缴后退回的款项提请付款,须有集体决定。Asks for the payment of the upward parts that were split and not remitted, and of what came back of remittances, by a decision over exactly that [CP-2, CP-9].',
  who: ['accountant', 'officer'],
  under: 'collection-payments',
  input: RemitDuesInput,
  object: DuesRemittance,
  answers: 'remittance',
  gather: async (source, { input: { upTo, payeeAccountId, fromAccountId, decisionId } }) => {
    const upwardAccount = await accountOfUpwardParts(source);
    const parts = await remittableParts(source.statements, upTo);
    const content = remittanceContent(upTo, payeeAccountId, parts);
    const { employerId } = await source.toRead(PayeeAccount, payeeAccountId);
    return {
      ...(await decisionFor(source, content, decisionId)),
      parts,
      content,
      upwardAccount,
      employer: employerId === null ? null : await source.toRead(Employer, employerId),
      fromAccount: await source.toRead(LedgerAccount, fromAccountId),
    };
  },
  rules: remitDuesRules,
  write: async (tx, { input: { upTo, fromAccountId, decisionId }, parts, content, payment, upwardAccount, personId, today, now }) => {
    const order = newPaymentOrder({ id: tx.newId(), ...content, fromAccountId, forAccountId: upwardAccount!.id, decisionId, decisionSha256: payment.contentSha256, requestedById: personId, requestedOn: today });
    const { id: paymentOrderId } = await beginPaymentOrder(tx, order, { personId, now });
    const remittance = await insertRow(tx.manager, DuesRemittance, { id: tx.newId(), paymentOrderId, upTo, amount: content.amount, remittedById: personId, remittedOn: today, version: 1 });
    const lines = parts.map((part) => ({ id: tx.newId(), remittanceId: remittance.id, ...part }));
    await tx.manager.createQueryBuilder().insert().into(DuesRemittanceLine).values(lines).updateEntity(false).execute();
    return remittance;
  },
});

/** The account of the upward parts, locked, so that of two remittances at once the second sees the first. */
async function accountOfUpwardParts(source: FactSource): Promise<LedgerAccount | null> {
  const [row] = await source.statements.query<{ id: string }[]>("SELECT id FROM ledger_account WHERE collection_use = 'upward' AND collection_union_id = ''");
  return row ? source.toChange(LedgerAccount, row.id) : null;
}
