import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { containing } from '../text-within';
import { TradeUnion } from './trade-union.entity';
import type { TradeUnionFilter, TradeUnionOrder } from './trade-union.inputs';

/** A page of the unions a filter leaves. */
export function tradeUnionsPage(loaders: Loaders, { nameContains, kind, parentId }: TradeUnionFilter, orderBy: TradeUnionOrder, page: PageArguments): Promise<Connection<TradeUnion>> {
  const conditions: [string, string][] = [];
  if (nameContains) conditions.push(['name LIKE ?', containing(nameContains)]);
  if (kind) conditions.push(['kind = ?', kind]);
  if (parentId) conditions.push(['parent_id = ?', parentId]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, TradeUnion, { where, parameters: conditions.map(([, value]) => value), orderBy }, page);
}
