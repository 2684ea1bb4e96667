import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { AwardFilter } from './award.inputs';
import { awardsPage } from './award.queries';
import { AwardConnection } from './contract.connection';

@Resolver()
export class AwardResolver {
  @Access({ to: 'signed-in' })
  @Query(() => AwardConnection, { nullable: true, description: '立项资助列表,只含本人可见的,由新至旧。The awards the caller may see, the latest first.' })
  awards(
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,至多100。Page size, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从此游标之后。After this cursor.' }) after: string | null,
    @Arg('filter', () => AwardFilter, { defaultValue: {}, description: '筛选。Which awards.' }) filter: AwardFilter,
    @Ctx() { loaders, caller }: RequestContext,
  ) {
    return awardsPage(loaders, caller, filter, { first, after });
  }
}
