import type { DepartmentPart } from '@unionhall/graphql';
import { registerStaffDepartment } from './register-staff-department';
import { StaffDepartment } from './staff-department.entity';
import { StaffDepartmentResolver } from './staff-department.resolver';

export const staffDepartmentPart: DepartmentPart = {
  acts: [registerStaffDepartment],
  entities: [StaffDepartment],
  resolvers: [StaffDepartmentResolver],
};
