import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { ServicePlace } from './service-place.entity';
import type { ServicePlaceFilter, ServicePlaceOrder } from './service-place.inputs';

/** A page of places of service, all or those of a station, a kind or a state. */
export function servicePlacesPage(loaders: Loaders, { workstationId, kind, state }: ServicePlaceFilter, orderBy: ServicePlaceOrder, page: PageArguments): Promise<Connection<ServicePlace>> {
  const conditions: [string, unknown][] = [];
  if (workstationId) conditions.push(['workstation_id = ?', workstationId]);
  if (kind) conditions.push(['kind = ?', kind]);
  if (state) conditions.push(['state = ?', state]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, ServicePlace, { where, parameters: conditions.map(([, value]) => value), orderBy }, page);
}
