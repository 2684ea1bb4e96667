import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { CollectionTarget } from './collection-target.entity';
import type { CollectionTargetFilter } from './collection-target.inputs';

/** A page of the targets a filter leaves, as they were set. */
export function collectionTargetsPage(loaders: Loaders, { year, state }: CollectionTargetFilter, page: PageArguments): Promise<Connection<CollectionTarget>> {
  const conditions: [string, string | number][] = [];
  if (year) conditions.push(['year = ?', year]);
  if (state) conditions.push(['state = ?', state]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, CollectionTarget, { where, parameters: conditions.map(([, value]) => value), orderBy: 'id' }, page);
}
