import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { Park } from './park.entity';
import type { ParkOrder } from './park.inputs';

/** A page of all parks. */
export function parksPage(loaders: Loaders, orderBy: ParkOrder, page: PageArguments): Promise<Connection<Park>> {
  return pageOf(loaders, Park, { where: 'TRUE', parameters: [], orderBy }, page);
}
