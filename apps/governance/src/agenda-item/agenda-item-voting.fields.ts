import { Permission, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Ballot } from '../ballot/ballot.entity';
import { ballotsSeen } from '../ballot/ballot.queries';
import { VoteCast } from '../ballot/vote-cast.entity';
import { castVote } from '../ballot/cast-vote';
import { closeVote } from '../decision/close-vote';
import { Decision } from '../decision/decision.entity';
import { recordEarlyOpinion } from '../early-opinion/record-early-opinion';
import { Person } from '../person/person.stub';
import { AgendaStatement } from '../statement/statement.entity';
import { statementsInOrder } from '../statement/statement.queries';
import { stateOnItem } from '../statement/state-on-item';
import { AgendaItem } from './agenda-item.entity';
import { deferAgendaItem } from './defer-agenda-item';
import { Deferral } from './deferral.entity';
import { openVote } from './open-vote';
import { Recusal } from './recusal.entity';
import { recuseFromItem } from './recuse-from-item';
import { startAgendaItem } from './start-agenda-item';

/** What happened to an item of the agenda, and what the caller may do with it. */
@Resolver(() => AgendaItem)
export class AgendaItemVotingFields {
  @FieldResolver(() => [Recusal], { nullable: true, description: '回避的成员。The members recused [CP-6].' })
  recusals(@Root() { id }: AgendaItem, @Ctx() { loaders }: RequestContext) {
    return loaders.children(Recusal, 'agendaItemId', id);
  }

  @FieldResolver(() => [AgendaStatement], { nullable: true, description: '表态发言,按发言次序。The statements in the order they were made [GY-2c].' })
  statements(@Root() { id }: AgendaItem, @Ctx() { loaders }: RequestContext) {
    return statementsInOrder(loaders, id);
  }

  @FieldResolver(() => [Ballot], { nullable: true, description: '记名表决票;表决期间只显示何人已投票。The ballots; while the vote is open only who has voted [GY-2b].' })
  ballots(@Root() item: AgendaItem, @Ctx() { loaders, caller }: RequestContext) {
    return ballotsSeen(loaders, caller, item);
  }

  @FieldResolver(() => [VoteCast], { nullable: true, description: '无记名投票中已投票的成员;记名表决则为空列表。Who has voted in a secret vote; empty for an open one [GY-2b].' })
  votesCast(@Root() { id }: AgendaItem, @Ctx() { loaders }: RequestContext) {
    return loaders.children(VoteCast, 'agendaItemId', id);
  }

  @FieldResolver(() => Deferral, { nullable: true, description: '缓议;未缓议则为空。Why it was put off; null when it was not.' })
  async deferral(@Root() { id }: AgendaItem, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(Deferral, 'agendaItemId', id))[0] ?? null;
  }

  @FieldResolver(() => Decision, { nullable: true, description: '集体决定。The decision; null before the vote is closed.' })
  decision(@Root() { id }: AgendaItem, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(Decision, 'agendaItemId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  permissions(@Root() { id: agendaItemId, version: expectedVersion }: AgendaItem, @Ctx() context: RequestContext) {
    const member = { agendaItemId };
    const secretary = { agendaItemId, expectedVersion };
    const recusal = context.caller.personId === null ? member : { agendaItemId, personId: context.caller.personId };
    return Promise.all([
      context.permission(recuseFromItem, recusal),
      context.permission(startAgendaItem, secretary),
      context.permission(stateOnItem, member),
      context.permission(openVote, secretary),
      context.permission(castVote, member),
      context.permission(closeVote, secretary),
      context.permission(deferAgendaItem, secretary),
      context.permission(recordEarlyOpinion, member),
    ]);
  }
}

@Resolver(() => Recusal)
export class RecusalFields {
  @FieldResolver(() => Person, { nullable: true, description: '回避的成员。The member.' })
  person(@Root() { personId }: Recusal) {
    return { id: personId };
  }

  @FieldResolver(() => Person, { nullable: true, description: '确认人,本人或会议秘书。Who confirmed it: the member or the secretary.' })
  confirmedBy(@Root() { confirmedById }: Recusal) {
    return { id: confirmedById };
  }
}

@Resolver(() => AgendaStatement)
export class AgendaStatementFields {
  @FieldResolver(() => Person, { nullable: true, description: '发言的成员。Who said it.' })
  person(@Root() { personId }: AgendaStatement) {
    return { id: personId };
  }
}

@Resolver(() => Ballot)
export class BallotFields {
  @FieldResolver(() => Person, { nullable: true, description: '投票的成员。Who voted.' })
  person(@Root() { personId }: Ballot) {
    return { id: personId };
  }
}

@Resolver(() => VoteCast)
export class VoteCastFields {
  @FieldResolver(() => Person, { nullable: true, description: '已投票的成员。Who has voted.' })
  person(@Root() { personId }: VoteCast) {
    return { id: personId };
  }
}
