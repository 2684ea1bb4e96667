import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { GrantApplication } from './application.entity';
import { GrantApplicationOrder } from './application.enums';
import { GrantApplicationFilter } from './application.inputs';
import { GrantApplicationConnection } from './application.connection';
import { applicationsPage } from './application.queries';

@Resolver()
export class GrantApplicationResolver {
  @Access({ to: 'signed-in' })
  @Query(() => GrantApplication, { nullable: true, description: '按编号查申请。An application by id, for its team and the office.' })
  grantApplication(@Arg('id', () => ID, { description: '申请编号。Id of the application.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantApplication, id);
  }

  @Access({ to: 'signed-in' })
  @Query(() => GrantApplicationConnection, { nullable: true, description: '申请列表,只含本人可见的。The applications the caller may see.' })
  grantApplications(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => GrantApplicationFilter, { defaultValue: {}, description: '筛选。Which applications.' }) filter: GrantApplicationFilter,
    @Arg('orderBy', () => GrantApplicationOrder, { defaultValue: GrantApplicationOrder.DRAFTED, description: '排序。The order.' }) orderBy: GrantApplicationOrder,
    @Ctx() { loaders, caller }: RequestContext,
  ) {
    return applicationsPage(loaders, caller, filter, orderBy, page);
  }
}
