import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { StaffMembership } from './staff-membership.entity';
import type { StaffMembershipFilter, StaffMembershipOrder } from './staff-membership.inputs';

/** A page of the staff, all or those of a status, a department or a day. */
export function staffMembershipsPage(loaders: Loaders, { status, staffDepartmentId, onDay }: StaffMembershipFilter, orderBy: StaffMembershipOrder, page: PageArguments): Promise<Connection<StaffMembership>> {
  const conditions: [string, readonly unknown[]][] = [];
  if (status) conditions.push(['status = ?', [status]]);
  if (staffDepartmentId) conditions.push(['staff_department_id = ?', [staffDepartmentId]]);
  if (onDay) conditions.push(['from_day <= ? AND (until_day IS NULL OR until_day >= ?)', [onDay, onDay]]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, StaffMembership, { where, parameters: conditions.flatMap(([, parameters]) => parameters), orderBy }, page);
}

/** A page of those on the staff today who retire by a day, the next first [WZ-6]. */
export function retirementsPage(loaders: Loaders, today: LocalDate, by: LocalDate, page: PageArguments): Promise<Connection<StaffMembership>> {
  const where = 'retires_on IS NOT NULL AND retires_on <= ? AND from_day <= ? AND (until_day IS NULL OR until_day >= ?)';
  return pageOf(loaders, StaffMembership, { where, parameters: [by, today, today], orderBy: 'retiresOn' }, page);
}
