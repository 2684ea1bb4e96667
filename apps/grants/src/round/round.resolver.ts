import { Access, ActMutation, DryRun, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { cancelRound } from './cancel-round';
import { closeRound } from './close-round';
import { openRound } from './open-round';
import { GrantRound } from './round.entity';
import { GrantRoundOrder } from './round.enums';
import { CancelRoundInput, CloseRoundInput, OpenRoundInput } from './round.inputs';
import { CancelRoundPayload, CloseRoundPayload, GrantRoundConnection, OpenRoundPayload } from './round.payloads';
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

  @ActMutation(openRound, OpenRoundPayload, '开启申报轮次。Opens the year’s round of applications.')
  openRound(
    @Arg('input', () => OpenRoundInput) input: OpenRoundInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(openRound, 'round', input, { dryRun });
  }

  @ActMutation(closeRound, CloseRoundPayload, '截止受理。Closes a round for applications once its window is over.')
  closeRound(@Arg('input', () => CloseRoundInput) input: CloseRoundInput, @DryRun() dryRun: boolean, @Ctx() context: RequestContext) {
    return context.perform(closeRound, 'round', input, { dryRun });
  }

  @ActMutation(cancelRound, CancelRoundPayload, '取消申报轮次。Cancels a round before its awards are publicised.')
  cancelRound(@Arg('input', () => CancelRoundInput) input: CancelRoundInput, @DryRun() dryRun: boolean, @Ctx() context: RequestContext) {
    return context.perform(cancelRound, 'round', input, { dryRun });
  }
}
