import { type FactSource, type Loaders, rowsOf } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import type { SecondmentCapacity } from '../secondment/secondment.entity';
import { SecondmentRequest } from './secondment-request.entity';
import type { SecondmentRequestFilter } from './secondment-request.inputs';

/** A page of what stations asked for, the oldest first. */
export function secondmentRequestsPage(loaders: Loaders, { workstationId, state }: SecondmentRequestFilter, page: PageArguments): Promise<Connection<SecondmentRequest>> {
  const conditions: [string, unknown][] = [];
  if (workstationId) conditions.push(['workstation_id = ?', workstationId]);
  if (state) conditions.push(['state = ?', state]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, SecondmentRequest, { where, parameters: conditions.map(([, value]) => value), orderBy: 'id' }, page);
}

/** What a station has waited for the longest in a capacity, which a secondment answers; null where it asked for nobody. */
export async function oldestWaiting({ statements, locking }: FactSource, workstationId: string, capacity: SecondmentCapacity): Promise<SecondmentRequest | null> {
  const [request] = await rowsOf(statements, SecondmentRequest, `WHERE workstation_id = ? AND capacity = ? AND state = 'waiting' ORDER BY id LIMIT 1${locking ? ' FOR UPDATE' : ''}`, [workstationId, capacity]);
  return request ?? null;
}
