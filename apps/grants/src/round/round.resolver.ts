import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { GrantRound } from './round.entity';
import { GrantRoundOrder } from './round.enums';
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
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,至多100。Page size, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从此游标之后。After this cursor.' }) after: string | null,
    @Arg('orderBy', () => GrantRoundOrder, { defaultValue: GrantRoundOrder.YEAR, description: '排序。The order.' }) orderBy: GrantRoundOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return roundsPage(loaders, orderBy, { first, after });
  }
}
