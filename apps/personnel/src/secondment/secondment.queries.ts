import type { Loaders } from '@unionhall/database';
import { type Connection, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import { Secondment } from './secondment.entity';
import type { SecondmentFilter, SecondmentOrder } from './secondment.inputs';

/** A page of secondments, all or those of a home department or a day. */
export function secondmentsPage(loaders: Loaders, { staffDepartmentId, onDay }: SecondmentFilter, orderBy: SecondmentOrder, page: PageArguments): Promise<Connection<Secondment>> {
  const conditions: [string, readonly unknown[]][] = [];
  if (staffDepartmentId) conditions.push(['staff_membership_id IN (SELECT id FROM staff_membership WHERE staff_department_id = ?)', [staffDepartmentId]]);
  if (onDay) conditions.push(['from_day <= ? AND (until_day IS NULL OR until_day >= ?)', [onDay, onDay]]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, Secondment, { where, parameters: conditions.flatMap(([, parameters]) => parameters), orderBy }, page);
}

/** A page of the secondments to one workstation, the latest first. */
export function secondmentsTo(loaders: Loaders, workstationId: string, page: PageArguments): Promise<Connection<Secondment>> {
  return pageForParent(loaders, Secondment, 'workstationId', workstationId, { where: 'TRUE', parameters: [], orderBy: 'from', descending: true }, page);
}
