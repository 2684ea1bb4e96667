import { connectionOf } from '@unionhall/graphql';
import { StaffDepartment } from './staff-department.entity';

export const StaffDepartmentConnection = connectionOf('StaffDepartment', '机关部门', () => StaffDepartment);
