import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { StaffDepartment } from './staff-department.entity';

/** A page of the departments of the office, by name. */
export function staffDepartmentsPage(loaders: Loaders, page: PageArguments): Promise<Connection<StaffDepartment>> {
  return pageOf(loaders, StaffDepartment, { where: 'TRUE', parameters: [], orderBy: 'name' }, page);
}
