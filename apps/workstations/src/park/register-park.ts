import { act, insertRow } from '@unionhall/database';
import { Park } from './park.entity';
import { RegisterParkInput } from './park.inputs';
import { registerParkRules } from './register-park.rule';

/** Registers a park (园区登记). */
export const registerPark = act({
  name: 'registerPark',
  description: '登记园区。Registers a park.',
  who: ['officer', 'department-head'],
  input: RegisterParkInput,
  object: Park,
  answers: 'park',
  published: true,
  gather: async ({ statements }, { input: { name } }) => {
    const rows = await statements.query<unknown[]>('SELECT 1 FROM park WHERE name = ?', [name]);
    return { nameIsTaken: rows.length > 0 };
  },
  rules: registerParkRules,
  write: (tx, { input: { name, place } }) => insertRow(tx.manager, Park, { id: tx.newId(), name, place, version: 1 }),
});
