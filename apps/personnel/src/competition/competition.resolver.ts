import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Appointment } from '../appointment/appointment.entity';
import { Person } from '../person/person.entity';
import { Post } from '../post/post.entity';
import { recruiters } from '../recruitment/recruitment-readers';
import { AppointmentProposal } from './appointment-proposal.entity';
import { CompetitionPanelist, CompetitionStanding, DemocraticVote, DemocraticVoteCount } from './assessment.entity';
import { cancelCompetition } from './cancel-competition';
import { CompetitionEntry } from './competition-entry.entity';
import { CompetitionConnection, CompetitionEntryConnection } from './competition.connection';
import { Competition, CompetitionCondition, CompetitionPlace } from './competition.entity';
import { CompetitionStateChange } from './competition.life';
import { competitionsPage, entriesOf } from './competition.queries';
import { enterCompetition } from './enter-competition';
import { holdDemocraticVote } from './hold-democratic-vote';
import { proposeAppointments } from './propose-appointments';
import { rankCompetition } from './rank-competition';
import { seatCompetitionPanel } from './seat-competition-panel';

@Resolver(() => Competition)
export class CompetitionResolver {
  @Access({ to: 'signed-in' })
  @Query(() => Competition, { nullable: true, description: '按编号查竞聘。A competition by id.' })
  competition(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Competition, id);
  }

  @Access({ to: 'signed-in' })
  @Query(() => CompetitionConnection, { nullable: true, description: '公开竞聘,由新至旧。The competitions, the latest first.' })
  competitions(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return competitionsPage(loaders, page);
  }

  @FieldResolver(() => [CompetitionPlace], { nullable: true, description: '竞聘职位。The places that are competed for.' })
  async places(@Root() { id }: Competition, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(CompetitionPlace, 'competitionId', id)).toSorted((one, other) => one.position - other.position);
  }

  @FieldResolver(() => [CompetitionCondition], { nullable: true, description: '竞聘条件。The conditions of its notice.' })
  async conditions(@Root() { id }: Competition, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(CompetitionCondition, 'competitionId', id)).toSorted((one, other) => one.position - other.position);
  }

  @FieldResolver(() => Person, { nullable: true, description: '发布人。Who opened it.' })
  openedBy(@Root() { openedById }: Competition, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, openedById);
  }

  @FieldResolver(() => [CompetitionPanelist], { nullable: true, description: '评委。Its panel.' })
  panel(@Root() { id }: Competition, @Ctx() { loaders }: RequestContext) {
    return loaders.children(CompetitionPanelist, 'competitionId', id);
  }

  @FieldResolver(() => DemocraticVote, { nullable: true, description: '民主推荐,未登记为空。Its democratic vote; null until it is entered.' })
  async democraticVote(@Root() { id }: Competition, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(DemocraticVote, 'competitionId', id))[0] ?? null;
  }

  @Access({ to: recruiters })
  @FieldResolver(() => CompetitionEntryConnection, { nullable: true, description: '报名人员,按报名先后。Its entries, in the order they came.' })
  entries(@Args(() => PageArguments) page: PageArguments, @Root() { id }: Competition, @Ctx() { loaders }: RequestContext) {
    return entriesOf(loaders, id, page);
  }

  @Access({ to: recruiters })
  @FieldResolver(() => [AppointmentProposal], { nullable: true, description: '拟任名单,由先至后,含已撤回的。The lists that were proposed, oldest first, those taken back too.' })
  proposals(@Root() { id }: Competition, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AppointmentProposal, 'competitionId', id);
  }

  @FieldResolver(() => [CompetitionStateChange], { nullable: true, description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: Competition, @Ctx() { loaders }: RequestContext) {
    return loaders.children(CompetitionStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id: competitionId, version: expectedVersion }: Competition, @Ctx() { permission }: RequestContext) {
    const seen = { competitionId, expectedVersion };
    return [permission(seatCompetitionPanel, seen), permission(holdDemocraticVote, { competitionId }), permission(rankCompetition, seen), permission(proposeAppointments, seen), permission(cancelCompetition, seen)];
  }
}

@Resolver(() => CompetitionPlace)
export class CompetitionPlaceResolver {
  @FieldResolver(() => Post, { nullable: true, description: '岗位。The post.' })
  post(@Root() { postId }: CompetitionPlace, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Post, postId);
  }

  @Access({ to: recruiters })
  @FieldResolver(() => Appointment, { nullable: true, description: '现任任职:竞得即终止;空缺职位为空。The appointment that ends when it is won; null for vacant places [WZ-10].' })
  incumbent(@Root() { incumbentAppointmentId }: CompetitionPlace, @Ctx() { loaders }: RequestContext) {
    return incumbentAppointmentId && loaders.byId(Appointment, incumbentAppointmentId);
  }

  @FieldResolver(() => Boolean, { description: '是否为在任职位。Whether somebody holds it.' })
  isHeld(@Root() { incumbentAppointmentId }: CompetitionPlace) {
    return incumbentAppointmentId !== null;
  }

  @FieldResolver(() => [CompetitionStanding], { nullable: true, description: '排名,未产生为空列。Who stands for it, best first; empty until the standing is made.' })
  async standing(@Root() { id }: CompetitionPlace, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(CompetitionStanding, 'placeId', id)).toSorted((one, other) => one.rank - other.rank);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否报名。What the caller may do with it.' })
  permissions(@Root() { id: placeId }: CompetitionPlace, @Ctx() { permission }: RequestContext) {
    return [permission(enterCompetition, { placeId })];
  }
}

@Resolver(() => CompetitionStanding)
export class CompetitionStandingResolver {
  @FieldResolver(() => Person, { nullable: true, description: '竞聘人员。Who it is.' })
  person(@Root() { personId }: CompetitionStanding, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }

  @FieldResolver(() => ID, { description: '报名编号。Id of the entry.' })
  entryId(@Root() { entryId }: CompetitionStanding) {
    return entryId;
  }
}

@Resolver(() => CompetitionPanelist)
export class CompetitionPanelistResolver {
  @FieldResolver(() => Person, { nullable: true, description: '评委。The member.' })
  person(@Root() { personId }: CompetitionPanelist, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }
}

@Resolver(() => DemocraticVote)
export class DemocraticVoteResolver {
  @FieldResolver(() => [DemocraticVoteCount], { nullable: true, description: '逐人计票。The counts.' })
  counts(@Root() { id }: DemocraticVote, @Ctx() { loaders }: RequestContext) {
    return loaders.children(DemocraticVoteCount, 'voteId', id);
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who entered it.' })
  enteredBy(@Root() { enteredById }: DemocraticVote, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, enteredById);
  }
}

@Resolver(() => DemocraticVoteCount)
export class DemocraticVoteCountResolver {
  @FieldResolver(() => Person, { nullable: true, description: '竞聘人员。Who it is.' })
  async person(@Root() { entryId }: DemocraticVoteCount, @Ctx() { loaders }: RequestContext) {
    const entry = await loaders.byId(CompetitionEntry, entryId);
    return loaders.byId(Person, entry!.personId);
  }
}
