import { act, insertRow, sealFor, unregisteredPersons } from '@unionhall/database';
import { Employer } from '../employer/employer.entity';
import { PayeeAccount } from './payee-account.entity';
import { RegisterPayeeAccountInput } from './payee-account.inputs';
import { registerPayeeAccountRules } from './register-payee-account.rule';

/** Registers a bank account payments may go to (收款账户登记). */
export const registerPayeeAccount = act({
  name: 'registerPayeeAccount',
  description: '登记收款账户。Registers a bank account payments may go to.',
  who: ['accountant', 'officer'],
  input: RegisterPayeeAccountInput,
  object: PayeeAccount,
  answers: 'payeeAccount',
  ask: (ask, { personId }, source) => unregisteredPersons(ask, source, personId ? [{ path: ['personId'], id: personId }] : []),
  gather: async (source, { input: { accountNumber, employerId }, asked: unregistered }) => {
    const index = source.personalData.blindIndex(accountNumber);
    const rows = await source.statements.query<unknown[]>('SELECT 1 FROM payee_account WHERE account_number_index = ?', [index]);
    return { unregistered, employer: employerId ? await source.toRead(Employer, employerId) : null, accountNumberIsRegistered: rows.length > 0 };
  },
  rules: registerPayeeAccountRules,
  write: async (tx, { input: { holderName, bank, accountNumber, employerId, personId }, today }) =>
    insertRow(tx.manager, PayeeAccount, {
      id: tx.newId(),
      holderName,
      bank,
      accountNumberMasked: '*'.repeat(accountNumber.length - 4) + accountNumber.slice(-4),
      accountNumberIndex: tx.personalData.blindIndex(accountNumber),
      accountNumberSealed: await sealFor(tx.manager, tx.personalData, ownerOf(personId, employerId), accountNumber),
      employerId: employerId ?? null,
      personId: personId ?? null,
      registeredOn: today,
      version: 1,
    }),
});

/** Whose key seals the number: the rules have seen to it that there is exactly one owner. */
function ownerOf(personId?: string | null, employerId?: string | null): string {
  const owner = personId ?? employerId;
  if (!owner) throw new Error('a payee account without an owner passed the rules');
  return owner;
}
