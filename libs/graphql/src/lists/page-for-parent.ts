import { type Loaders, rowsOf } from '@unionhall/database';
import type { ClassType } from 'type-graphql';
import type { ObjectLiteral } from 'typeorm';
import type { Connection } from './connection';
import { connectionFrom, dataSourceOf, keysetOf, type ListQuery } from './keyset';
import { LARGEST_PAGE, type PageArguments } from './page-arguments';

/**
 * A page of the rows that belong to one object of another department, for the field a department adds to it: the same
 * page for a hundred parents is one statement, and so is their count. `parent` is the property that holds the parent's id.
 * Throws BAD_USER_INPUT for a page size out of 1 to 100 or a cursor that is none.
 */
export async function pageForParent<Row extends ObjectLiteral & { id: string }>(
  loaders: Loaders,
  entity: ClassType<Row>,
  parent: keyof Row & string,
  parentId: string,
  list: ListQuery<Row>,
  page: PageArguments,
): Promise<Connection<Row>> {
  const { statements } = loaders;
  const metadata = dataSourceOf(statements).getMetadata(entity);
  const column = metadata.findColumnWithPropertyName(parent)!.databaseName;
  const { condition, order, parameters } = keysetOf(statements, entity, list, page);
  const name = `${metadata.tableName} by ${column} ${JSON.stringify([list, page])}`;

  const pages = loaders.batch(`page of ${name}`, async (parentIds) => {
    // Each parent's own part reads no further than its page, by the index that ends with the id; a condition with parameters may be a search of its own, which every part would repeat.
    const inParts = list.orderBy === 'id' && list.parameters.length === 0 && parentIds.length <= LARGEST_PAGE;
    const part = `(SELECT id FROM \`${metadata.tableName}\` WHERE \`${column}\` = ? AND ${condition} ORDER BY ${order} LIMIT ${page.first + 1})`;
    const ranked = `SELECT id, ROW_NUMBER() OVER (PARTITION BY \`${column}\` ORDER BY ${order}) AS place FROM \`${metadata.tableName}\`
      WHERE \`${column}\` IN (?) AND ${condition}`;
    const ids = inParts ? `SELECT id FROM (${parentIds.map(() => part).join(' UNION ALL ')}) AS parts` : `SELECT id FROM (${ranked}) AS ranked WHERE place <= ${page.first + 1}`;
    const known = inParts ? parentIds.flatMap((id) => [id, ...parameters]) : [parentIds, ...parameters];
    const rows = Map.groupBy(await rowsOf(statements, entity, `WHERE id IN (${ids}) ORDER BY ${order}`, known), (row) => String(row[parent]));
    return parentIds.map((id) => rows.get(id) ?? []);
  });
  const counts = loaders.batch(`count of ${name}`, async (parentIds) => {
    const rows = await statements.query<{ parentId: string; count: string }[]>(
      `SELECT \`${column}\` AS parentId, COUNT(*) AS count FROM \`${metadata.tableName}\` WHERE \`${column}\` IN (?) AND (${list.where}) GROUP BY \`${column}\``,
      [parentIds, ...list.parameters],
    );
    return parentIds.map((id) => Number(rows.find((row) => row.parentId === id)?.count ?? 0));
  });
  return connectionFrom(await pages.load(parentId), list.orderBy, page.first, () => counts.load(parentId));
}
