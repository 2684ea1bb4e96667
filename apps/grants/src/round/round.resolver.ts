import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { GrantRound } from './round.entity';
import { GrantRoundOrder } from './round.enums';
import { GrantRoundFilter } from './round.inputs';
import { GrantRoundConnection } from './round.connection';
import { roundsPage } from './round.queries';

@Resolver()
export class GrantRoundResolver {
  @Access({ to: 'public' })
  @Query(() => GrantRound, { nullable: true, description: '按编号查申报轮次。A round by id.' })
  grantRound(@Arg('id', () => ID, { description: '轮次编号。Id of the round.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantRound, id);
  }

  @Access({ to: 'public' })
  @Query(() => GrantRoundConnection, { nullable: true, description: '申报轮次列表。The rounds of all years.' })
  grantRounds(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => GrantRoundFilter, { defaultValue: {}, description: '筛选。Which rounds.' }) filter: GrantRoundFilter,
    @Arg('orderBy', () => GrantRoundOrder, { defaultValue: GrantRoundOrder.YEAR, description: '排序。The order.' }) orderBy: GrantRoundOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return roundsPage(loaders, filter, orderBy, page);
  }
}
