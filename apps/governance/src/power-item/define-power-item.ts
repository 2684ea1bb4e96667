import { act, insertRow } from '@unionhall/database';
import { governanceOffice } from '../governance-office';
import { definePowerItemRules } from './define-power-item.rule';
import { PowerItem } from './power-item.entity';
import { DefinePowerItemInput } from './power-item.inputs';
import { powerItemByCode } from './power-item.queries';

/** Enters a power item in the register of key powers (权力事项登记). */
export const definePowerItem = act({
  name: 'definePowerItem',
  description: '登记权力事项。Enters a power item in the register of key powers [GY-1].',
  who: governanceOffice,
  input: DefinePowerItemInput,
  object: PowerItem,
  answers: 'powerItem',
  published: true,
  gather: async (source, { input }) => ({ codeIsTaken: (await powerItemByCode(source, input.code)) !== null }),
  rules: definePowerItemRules,
  write: (tx, { input: { code, title, keyPower }, today }) =>
    insertRow(tx.manager, PowerItem, { id: tx.newId(), code, title, keyPower, definedOn: today, version: 1 }),
});
