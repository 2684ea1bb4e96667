import { enumLabels } from '@unionhall/rulebook';
import { departments, powerItemCodes, roles } from '.';

/** What people see of a code is its label: a code without one would reach them as it is stored. */
describe('labels of the rulebook', () => {
  it('name every role, and the public', () => expect(Object.keys(enumLabels.Role).sort()).toEqual([...roles, 'public'].sort()));
  it('name every department', () => expect(Object.keys(enumLabels.Department).sort()).toEqual([...departments].sort()));
  it('name every power item', () => expect(Object.keys(enumLabels.PowerItem).sort()).toEqual([...powerItemCodes].sort()));
});
