import { act, insertRow, rowsOf } from '@unionhall/database';
import { MinimumWage } from './minimum-wage.entity';
import { SetMinimumWageInput } from './minimum-wage.inputs';
import { setMinimumWageRules } from './set-minimum-wage.rule';

/** Sets the minimum wage of a place from a day on, by its published document (登记最低工资标准). */
export const setMinimumWage = act({
  name: 'setMinimumWage',
  description: '登记当地最低工资标准,自执行之日起适用。Sets the minimum wage of a place from a day on, by its published document [WZ-4].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: SetMinimumWageInput,
  object: MinimumWage,
  answers: 'minimumWage',
  gather: async (source, { input: { place, from } }) => {
    const [registered] = await rowsOf(source.statements, MinimumWage, 'WHERE place = ? AND from_day = ?', [place, from]);
    return { registered: registered ?? null };
  },
  rules: setMinimumWageRules,
  write: (tx, { input: { place, from, amount, document, documentSha256 }, personId: setById }) =>
    insertRow(tx.manager, MinimumWage, { id: tx.newId(), place, from, amount, document, documentSha256, setById, version: 1 }),
});
