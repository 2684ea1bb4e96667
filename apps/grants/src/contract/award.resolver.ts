import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { AwardFilter } from './award.inputs';
import { awardsPage } from './award.queries';
import { AwardConnection } from './contract.connection';

@Resolver()
export class AwardResolver {
  @Access({ to: 'signed-in' })
  @Query(() => AwardConnection, { nullable: true, description: '立项资助列表,只含本人可见的,由新至旧。The awards the caller may see, the latest first.' })
  awards(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => AwardFilter, { defaultValue: {}, description: '筛选。Which awards.' }) filter: AwardFilter,
    @Ctx() { loaders, caller }: RequestContext,
  ) {
    return awardsPage(loaders, caller, filter, page);
  }
}
