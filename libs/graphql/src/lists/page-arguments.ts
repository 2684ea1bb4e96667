import { ArgsType, Field, Int } from 'type-graphql';

/** The largest page. */
export const LARGEST_PAGE = 100;

/** Which page of a list is wanted: `@Args(() => PageArguments) page: PageArguments`. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 20, description: '每页条数,至多100。Page size, at most 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: '从此游标之后。After this cursor.' })
  after?: string | null;
}
