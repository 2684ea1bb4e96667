import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { StationMonth } from './station-month.entity';
import type { StationMonthFilter } from './station-month.inputs';

const WAS_CORRECTED = `EXISTS (SELECT 1 FROM station_month AS later
  WHERE later.workstation_id = station_month.workstation_id AND later.month = station_month.month AND later.number > station_month.number)`;

/** A page of monthly reports, all or those of a station or a month, the latest month first. */
export function stationMonthsPage(loaders: Loaders, { workstationId, month, latest }: StationMonthFilter, page: PageArguments): Promise<Connection<StationMonth>> {
  const conditions: [string, readonly unknown[]][] = [];
  if (workstationId) conditions.push(['workstation_id = ?', [workstationId]]);
  if (month) conditions.push(['month = ?', [month]]);
  if (latest === true) conditions.push([`NOT ${WAS_CORRECTED}`, []]);
  if (latest === false) conditions.push([WAS_CORRECTED, []]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, StationMonth, { where, parameters: conditions.flatMap(([, parameters]) => parameters), orderBy: 'month', descending: true }, page);
}
