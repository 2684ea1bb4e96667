import { type ClassType, Directive, Field, Int, ObjectType, Root } from 'type-graphql';
import { Access } from '../access/policy';

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
