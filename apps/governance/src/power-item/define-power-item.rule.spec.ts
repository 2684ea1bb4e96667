import { judge } from '@unionhall/kernel';
import { definePowerItemRules } from './define-power-item.rule';

const refusals = (codeIsTaken: boolean) => judge(definePowerItemRules, { input: { code: 'allowances' }, codeIsTaken }).refusals;

describe('HOUSE-3: an item is defined once', () => {
  it('takes a new code', () => expect(refusals(false)).toEqual([]));
  it('refuses a taken one', () =>
    expect(refusals(true)).toMatchObject([{ clause: 'HOUSE-3', code: 'governance.power-item-code-taken', facts: { code: 'allowances' } }]));
});
