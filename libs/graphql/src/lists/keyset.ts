import { HouseError } from '@unionhall/contracts';
import type { Statements } from '@unionhall/database';
import type { ClassType } from 'type-graphql';
import type { DataSource, ObjectLiteral } from 'typeorm';
import type { Connection } from './connection';
import { LARGEST_PAGE, type PageArguments } from './page-arguments';

/** A list of rows: its condition, and the column that orders it. */
export interface ListQuery<Row> {
  /** SQL after WHERE, with ? for each parameter; code only, never text of a user. */
  readonly where: string;
  readonly parameters: readonly unknown[];
  /** The property to order by; rows with equal values follow their ids. */
  readonly orderBy: keyof Row & string;
  readonly descending?: boolean;
}

/** The condition, order and parameters that begin a page after its cursor. */
export interface Keyset {
  readonly condition: string;
  readonly order: string;
  readonly parameters: readonly unknown[];
}

/** Where a page of a list begins. Throws BAD_USER_INPUT for a page size out of 1 to 100 or a cursor that is none. */
export function keysetOf<Row extends ObjectLiteral>(
  statements: Statements,
  entity: ClassType<Row>,
  { where, parameters, orderBy, descending = false }: ListQuery<Row>,
  { first, after }: PageArguments,
): Keyset {
  if (first < 1 || first > LARGEST_PAGE) throw new HouseError('BAD_USER_INPUT', { reason: 'page-size', most: LARGEST_PAGE });
  const column = dataSourceOf(statements).getMetadata(entity).findColumnWithPropertyName(orderBy)!.databaseName;
  const [beyond, direction] = descending ? ['<', 'DESC'] : ['>', 'ASC'];
  const order = `\`${column}\` ${direction}, id ${direction}`;
  if (!after) return { condition: `(${where})`, order, parameters };
  const { value, id } = readCursor(after);
  // Written out, because MariaDB uses no index for (a, b) > (?, ?).
  const condition = `(${where}) AND (\`${column}\` ${beyond} ? OR (\`${column}\` = ? AND id ${beyond} ?))`;
  return { condition, order, parameters: [...parameters, value, value, id] };
}

/** A connection of rows read one beyond the page, which says whether more follow. */
export function connectionFrom<Row extends ObjectLiteral & { id: string }>(
  rows: readonly Row[],
  orderBy: keyof Row & string,
  first: number,
  totalCount: () => Promise<number>,
): Connection<Row> {
  // Written only when it is read: most queries want the last one, and a hundred of them are felt.
  const edgeOf = (node: Row) => ({
    node,
    get cursor() {
      return writeCursor(node[orderBy], node.id);
    },
  });
  const edges = rows.slice(0, first).map(edgeOf);
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null }, totalCount };
}

/** The data source behind the pool or a transaction. */
export function dataSourceOf(statements: Statements): DataSource {
  return 'manager' in statements ? statements : statements.dataSource;
}

function writeCursor(value: unknown, id: string): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

function readCursor(cursor: string): { value: string | number; id: string } {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if ((typeof value === 'string' || typeof value === 'number') && typeof id === 'string') return { value, id };
  } catch {
    // Falls through: a cursor that cannot be read is as wrong as one of another form.
  }
  throw new HouseError('BAD_USER_INPUT', { reason: 'cursor' });
}
