import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { ProgressPublication } from './progress-publication.entity';
import type { ProgressPublicationFilter } from './progress.inputs';

/** A page of publications, as they were published. */
export function progressPublicationsPage(loaders: Loaders, { year, month }: ProgressPublicationFilter, page: PageArguments): Promise<Connection<ProgressPublication>> {
  const conditions: [string, string[]][] = [];
  if (year) conditions.push(['month BETWEEN ? AND ?', [`${year}-01`, `${year}-12`]]);
  if (month) conditions.push(['month = ?', [month]]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, ProgressPublication, { where, parameters: conditions.flatMap(([, values]) => values), orderBy: 'id' }, page);
}
