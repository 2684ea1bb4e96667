import { type FactSource, type Loaders, rowsOf } from '@unionhall/database';
import type { ClassType } from 'type-graphql';
import type { ObjectLiteral } from 'typeorm';
import type { Connection } from './connection';
import { connectionFrom, dataSourceOf, keysetOf, type ListQuery } from './keyset';
import type { PageArguments } from './page-arguments';

/**
 * Reads one page by keyset, so that the last page of a long list costs what the first does.
 * Throws BAD_USER_INPUT for a page size out of 1 to 100 or a cursor that is none.
 */
export async function pageOf<Row extends ObjectLiteral & { id: string }>(
  { statements }: Loaders | FactSource,
  entity: ClassType<Row>,
  list: ListQuery<Row>,
  page: PageArguments,
): Promise<Connection<Row>> {
  const { condition, order, parameters } = keysetOf(statements, entity, list, page);
  const rows = await rowsOf(statements, entity, `WHERE ${condition} ORDER BY ${order} LIMIT ${page.first + 1}`, parameters);
  return connectionFrom(rows, list.orderBy, page.first, async () => {
    const { tableName } = dataSourceOf(statements).getMetadata(entity);
    const [row] = await statements.query<{ count: string }[]>(`SELECT COUNT(*) AS count FROM \`${tableName}\` WHERE ${list.where}`, [...list.parameters]);
    return Number(row!.count);
  });
}
