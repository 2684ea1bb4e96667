import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { GrantRound } from './round.entity';
import type { GrantRoundOrder } from './round.enums';
import type { GrantRoundFilter } from './round.inputs';

/** A page of rounds; by year the latest comes first. */
export function roundsPage(loaders: Loaders, { year, state }: GrantRoundFilter, orderBy: GrantRoundOrder, page: PageArguments): Promise<Connection<GrantRound>> {
  const equal = Object.entries({ year, state }).filter(([, value]) => value !== null && value !== undefined);
  const where = ['TRUE', ...equal.map(([column]) => `${column} = ?`)].join(' AND ');
  return pageOf(loaders, GrantRound, { where, parameters: equal.map(([, value]) => value), orderBy, descending: orderBy === 'year' }, page);
}
