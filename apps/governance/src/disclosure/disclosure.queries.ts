import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { Disclosure } from './disclosure.entity';
import type { DisclosureFilter } from './disclosure.inputs';

/** A page of what was published, newest first, tombstones included. */
export function disclosuresPage(loaders: Loaders, { powerItem, withdrawn }: DisclosureFilter, page: PageArguments): Promise<Connection<Disclosure>> {
  const conditions = ['TRUE'];
  if (powerItem) conditions.push('power_item = ?');
  if (withdrawn === true) conditions.push('withdrawn_on IS NOT NULL');
  if (withdrawn === false) conditions.push('withdrawn_on IS NULL');
  return pageOf(loaders, Disclosure, { where: conditions.join(' AND '), parameters: powerItem ? [powerItem] : [], orderBy: 'id', descending: true }, page);
}
