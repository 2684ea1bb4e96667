import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { StaffRequest } from './staff-request.entity';
import type { StaffRequestFilter } from './staff-request.inputs';

/** A page of what stations asked of personnel, the oldest first. */
export function staffRequestsPage(loaders: Loaders, { workstationId, state }: StaffRequestFilter, page: PageArguments): Promise<Connection<StaffRequest>> {
  const conditions: [string, unknown][] = [];
  if (workstationId) conditions.push(['workstation_id = ?', workstationId]);
  if (state) conditions.push(['state = ?', state]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, StaffRequest, { where, parameters: conditions.map(([, value]) => value), orderBy: 'id' }, page);
}
