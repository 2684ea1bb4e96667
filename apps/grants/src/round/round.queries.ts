import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { GrantRound } from './round.entity';
import type { GrantRoundOrder } from './round.enums';

/** A page of rounds; by year the latest comes first. */
export function roundsPage(loaders: Loaders, orderBy: GrantRoundOrder, page: PageArguments): Promise<Connection<GrantRound>> {
  return pageOf(loaders, GrantRound, { where: 'TRUE', parameters: [], orderBy, descending: orderBy === 'year' }, page);
}
