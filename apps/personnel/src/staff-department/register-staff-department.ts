import { act, insertRow } from '@unionhall/database';
import { registerStaffDepartmentRules } from './register-staff-department.rule';
import { StaffDepartment } from './staff-department.entity';
import { RegisterStaffDepartmentInput } from './staff-department.inputs';

/** Registers a department of the federation's office (机关部门登记). */
export const registerStaffDepartment = act({
  name: 'registerStaffDepartment',
  description: '登记机关部门。Registers a department of the office.',
  who: ['officer', 'department-head'],
  input: RegisterStaffDepartmentInput,
  object: StaffDepartment,
  answers: 'staffDepartment',
  gather: async ({ statements }, { input: { name } }) => {
    const rows = await statements.query<unknown[]>('SELECT 1 FROM staff_department WHERE name = ?', [name]);
    return { nameIsTaken: rows.length > 0 };
  },
  rules: registerStaffDepartmentRules,
  write: (tx, { input: { name } }) => insertRow(tx.manager, StaffDepartment, { id: tx.newId(), name, version: 1 }),
});
