import { act, type FactSource, insertRow, sealFor } from '@unionhall/database';
import { Person } from './person.entity';
import { RegisterPersonInput } from './person.inputs';
import { registerPersonRules } from './register-person.rule';

/** Registers a person the system must be able to name (人员登记). */
export const registerPerson = act({
  name: 'registerPerson',
  description: '登记人员。Registers a person the system must be able to name.',
  who: ['officer', 'department-head'],
  input: RegisterPersonInput,
  object: Person,
  answers: 'person',
  gather: async (source, { input }) => ({
    idIsRegistered: Boolean(input.id) && (await source.find(Person, input.id!)) !== null,
    identityNumberIsRegistered: await isRegistered(source, input.identityNumber),
  }),
  rules: registerPersonRules,
  write: async (tx, { input: { id, name, identityNumber }, today }) => {
    const person = { id: id ?? tx.newId(), name, registeredOn: today, version: 1 };
    if (!identityNumber) return insertRow(tx.manager, Person, { ...person, identityNumberMasked: null, identityNumberIndex: null, identityNumberSealed: null });
    return insertRow(tx.manager, Person, {
      ...person,
      identityNumberMasked: maskIdentityNumber(identityNumber),
      identityNumberIndex: tx.personalData.blindIndex(identityNumber),
      identityNumberSealed: await sealFor(tx.manager, tx.personalData, person.id, identityNumber),
    });
  },
});

async function isRegistered({ statements, personalData }: FactSource, identityNumber?: string | null): Promise<boolean> {
  if (!identityNumber) return false;
  const rows = await statements.query<unknown[]>('SELECT 1 FROM person WHERE identity_number_index = ?', [personalData.blindIndex(identityNumber)]);
  return rows.length > 0;
}

/** Shows the first six characters (the place) and the last, as the offices do on forms. */
function maskIdentityNumber(number: string): string {
  return `${number.slice(0, 6)}${'*'.repeat(number.length - 7)}${number.slice(-1)}`;
}
