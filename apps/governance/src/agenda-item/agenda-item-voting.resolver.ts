import { Access, ActMutation, DryRun, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { CastVoteInput } from '../ballot/ballot.inputs';
import { castVote } from '../ballot/cast-vote';
import { matterReaders } from '../matter/matter-readers';
import { StateOnItemInput } from '../statement/statement.inputs';
import { stateOnItem } from '../statement/state-on-item';
import { AgendaItem } from './agenda-item.entity';
import { DeferAgendaItemInput, OpenVoteInput, RecuseFromItemInput, StartAgendaItemInput } from './agenda-item-voting.inputs';
import {
  CastVotePayload,
  DeferAgendaItemPayload,
  OpenVotePayload,
  RecuseFromItemPayload,
  StartAgendaItemPayload,
  StateOnItemPayload,
} from './agenda-item-voting.payloads';
import { deferAgendaItem } from './defer-agenda-item';
import { openVote } from './open-vote';
import { recuseFromItem } from './recuse-from-item';
import { startAgendaItem } from './start-agenda-item';

@Resolver()
export class AgendaItemVotingResolver {
  @Access({ to: matterReaders })
  @Query(() => AgendaItem, { nullable: true, description: '按编号查议程项。An item of the agenda by its id.' })
  agendaItem(@Arg('id', () => ID, { description: '议程项编号。Its id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(AgendaItem, id);
  }

  @ActMutation(recuseFromItem, RecuseFromItemPayload, '回避:与当事方有利害关系的成员不参加该议题。A member related to a party takes no part in the item [CP-6].')
  recuseFromItem(
    @Arg('input', () => RecuseFromItemInput) input: RecuseFromItemInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(recuseFromItem, 'agendaItem', input, { dryRun });
  }

  @ActMutation(startAgendaItem, StartAgendaItemPayload, '开始审议议题,同一时间只审议一项。Begins an item of the agenda, one at a time [GY-2b].')
  startAgendaItem(
    @Arg('input', () => StartAgendaItemInput) input: StartAgendaItemInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(startAgendaItem, 'agendaItem', input, { dryRun });
  }

  @ActMutation(stateOnItem, StateOnItemPayload, '表态,正职末位。A member states where he stands, the chief last [GY-2c].')
  stateOnItem(
    @Arg('input', () => StateOnItemInput) input: StateOnItemInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(stateOnItem, 'agendaItem', input, { dryRun });
  }

  @ActMutation(openVote, OpenVotePayload, '开始表决,须在末位表态之后。Opens the vote, after the last statement [GY-2c].')
  openVote(
    @Arg('input', () => OpenVoteInput) input: OpenVoteInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(openVote, 'agendaItem', input, { dryRun });
  }

  @ActMutation(castVote, CastVotePayload, '投票,每人一票,末位表态的成员最后投票。Casts a vote; whoever spoke last votes last [GY-2b, GY-2c].')
  castVote(
    @Arg('input', () => CastVoteInput) input: CastVoteInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(castVote, 'agendaItem', input, { dryRun });
  }

  @ActMutation(deferAgendaItem, DeferAgendaItemPayload, '缓议。Puts an item off without a decision.')
  deferAgendaItem(
    @Arg('input', () => DeferAgendaItemInput) input: DeferAgendaItemInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(deferAgendaItem, 'agendaItem', input, { dryRun });
  }
}
