import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { Park } from './park.entity';
import type { ParkInRegister } from './park-in-register.type';
import type { ParkOrder } from './park.inputs';

/** A page of all parks. */
export function parksPage(loaders: Loaders, orderBy: ParkOrder, page: PageArguments): Promise<Connection<Park>> {
  return pageOf(loaders, Park, { where: 'TRUE', parameters: [], orderBy }, page);
}

/** What the register says of each of these keys, ids or names, in the order asked. One statement. */
export async function parksInRegister({ statements }: Loaders, keys: readonly string[]): Promise<ParkInRegister[]> {
  if (keys.length === 0) return [];
  const rows = await statements.query<ParkInRegister[]>('SELECT id, name, version FROM park WHERE id IN (?) OR name IN (?)', [keys, keys]);
  return keys.map((key) => rows.find(({ id, name }) => key === id || key === name) ?? { id: null, name: null, version: 0 });
}
