import { type FactSource, type Loaders, rowsOf } from '@unionhall/database';
import { type ClassType, Directive, Field, Int, ObjectType, Root } from 'type-graphql';
import type { ObjectLiteral } from 'typeorm';
import { Access } from '../access/policy';
import { connectionFrom, dataSourceOf, keysetOf } from './keyset';

/** Where a page of a list ends. */
@Directive('@shareable')
@Access({ to: 'public' })
@ObjectType({ description: '分页信息。Where a page of a list ends.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: '之后是否还有。Whether more follow.' })
  hasNextPage: boolean;
  @Field(() => String, { nullable: true, description: '本页末尾的游标。Cursor of the last row, for `after`.' })
  endCursor: string | null;
}

/** A page of rows, as a connection type of the schema takes it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
  /** Counted only when the query asks for it. */
  readonly totalCount: () => Promise<number>;
}

/** Makes the connection type of a node type: `connectionOf(Person, '人员')` is PersonConnection. */
export function connectionOf<Node extends object>(name: string, chinese: string, node: () => ClassType<Node>): ClassType<Connection<Node>> {
  @Access({ to: 'public' })
  @ObjectType(`${name}Edge`, { description: `${chinese}列表的一行。One row of a list of ${name}.`, simpleResolvers: true })
  class Edge {
    @Field(() => node(), { nullable: true, description: `${chinese}。The object.` })
    node: Node;
    @Field(() => String, { description: '游标。Its cursor.' })
    cursor: string;
  }
  @Access({ to: 'public' })
  @ObjectType(`${name}Connection`, { description: `${chinese}列表。A page of a list of ${name}.`, simpleResolvers: true })
  class NodeConnection {
    @Field(() => [Edge], { description: '各行。The rows.' })
    edges: Edge[];
    @Field(() => PageInfo, { description: '分页信息。Where the page ends.' })
    pageInfo: PageInfo;
    @Field(() => Int, { name: 'totalCount', description: '总数。How many there are in all.' })
    countAll(@Root() { totalCount }: Connection<Node>): Promise<number> {
      return totalCount();
    }
  }
  return NodeConnection as unknown as ClassType<Connection<Node>>;
}

/** The largest page. */
export const LARGEST_PAGE = 100;

/** Which page is wanted. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/** A list of rows: its condition, and the column that orders it. */
export interface ListQuery<Row> {
  /** SQL after WHERE, with ? for each parameter; code only, never text of a user. */
  readonly where: string;
  readonly parameters: readonly unknown[];
  /** The property to order by; rows with equal values follow their ids. */
  readonly orderBy: keyof Row & string;
  readonly descending?: boolean;
}

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
