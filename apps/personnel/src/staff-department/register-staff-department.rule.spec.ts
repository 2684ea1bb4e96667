import { judge } from '@unionhall/kernel';
import { registerStaffDepartmentRules } from './register-staff-department.rule';

const refusals = (nameIsTaken: boolean) => judge(registerStaffDepartmentRules, { input: { name: '组织部' }, nameIsTaken }).refusals;

describe('HOUSE-3: each department of the office is registered once', () => {
  it('takes a new name', () => expect(refusals(false)).toEqual([]));
  it('refuses a name that is taken', () =>
    expect(refusals(true)).toMatchObject([{ clause: 'HOUSE-3', code: 'personnel.staff-department-name-taken', path: ['name'], facts: { name: '组织部' }, remedy: 'give-another-name' }]));
});
