import { act, insertRow } from '@unionhall/database';
import { Employer } from '../employer/employer.entity';
import { RecordPaymentPromiseInput } from './arrears.inputs';
import { arrearsOf } from './arrears-of';
import { PaymentPromise } from './payment-promise.entity';
import { recordPaymentPromiseRules } from './record-payment-promise.rule';

/** Enters what a unit in arrears promised to pay, and when (缴款承诺). */
export const recordPaymentPromise = act({
  name: 'recordPaymentPromise',
  description: '登记欠缴单位的缴款承诺。Enters what a unit in arrears promised to pay, and when.',
  who: ['accountant', 'officer', 'professional-union-worker'],
  input: RecordPaymentPromiseInput,
  object: PaymentPromise,
  answers: 'promise',
  gather: async (source, { input: { employerId }, today }) => ({ employer: await source.toRead(Employer, employerId), arrears: await arrearsOf(source.statements, employerId, today) }),
  rules: recordPaymentPromiseRules,
  write: (tx, { input: { employerId, amount, promisedFor, promisedBy }, personId, today }) =>
    insertRow(tx.manager, PaymentPromise, { id: tx.newId(), employerId, amount, promisedFor, promisedBy, recordedById: personId, recordedOn: today, version: 1 }),
});
