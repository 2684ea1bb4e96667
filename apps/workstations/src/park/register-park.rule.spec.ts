import { judge } from '@unionhall/kernel';
import { registerParkRules } from './register-park.rule';

const refusals = (nameIsTaken: boolean) => judge(registerParkRules, { input: { name: '示例工业园' }, nameIsTaken }).refusals;

describe('HOUSE-3: each park is registered once', () => {
  it('takes a new name', () => expect(refusals(false)).toEqual([]));
  it('refuses a name that is taken', () =>
    expect(refusals(true)).toMatchObject([{ clause: 'HOUSE-3', code: 'workstations.park-name-taken', path: ['name'], facts: { name: '示例工业园' }, remedy: 'use-the-registered-park' }]));
});
