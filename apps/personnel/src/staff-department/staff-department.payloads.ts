import { connectionOf, payloadOf } from '@unionhall/graphql';
import { StaffDepartment } from './staff-department.entity';

export const RegisterStaffDepartmentPayload = payloadOf('RegisterStaffDepartment', 'staffDepartment', () => StaffDepartment);
export const StaffDepartmentConnection = connectionOf('StaffDepartment', '机关部门', () => StaffDepartment);
