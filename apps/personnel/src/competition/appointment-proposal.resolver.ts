import { notFound } from '@unionhall/contracts';
import { Access, LocalDateScalar, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Decision } from '../decision/decision.stub';
import { Matter } from '../matter/matter.stub';
import { Person } from '../person/person.entity';
import { recruiters } from '../recruitment/recruitment-readers';
import { answerAppointmentObjection } from './answer-appointment-objection';
import { AppointmentList, AppointmentListLine } from './appointment-list.type';
import { AppointmentObjectionToDecide } from './appointment-objection-to-decide.type';
import { AppointmentObjection } from './appointment-objection.entity';
import { AppointmentProposal, AppointmentProposalLine } from './appointment-proposal.entity';
import { AppointmentProposalStateChange } from './appointment-proposal.life';
import { CompetitionEntry } from './competition-entry.entity';
import { AppointmentListConnection } from './competition.connection';
import { Competition, CompetitionPlace } from './competition.entity';
import { appointmentListsPage, publicLines } from './competition.queries';
import { rejectionSha256 } from './objection-rejection';
import { objectToAppointment } from './object-to-appointment';
import { linesOf } from './proposed-list';
import { publishAppointments } from './publish-appointments';

@Resolver(() => AppointmentProposal)
export class AppointmentProposalResolver {
  @Access({ to: recruiters })
  @Query(() => AppointmentProposal, { nullable: true, description: '按编号查拟任名单。A list of appointments by id.' })
  appointmentProposal(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(AppointmentProposal, id);
  }

  @Access({ to: 'public' })
  @Query(() => AppointmentListConnection, { nullable: true, description: '任前公示名单,近者在前。The published lists of appointments, latest first.' })
  appointmentLists(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return appointmentListsPage(loaders, page);
  }

  @Access({ to: recruiters })
  @Query(() => AppointmentObjectionToDecide, { nullable: true, description: '拟作出的异议不成立答复及其散列值:先就此提请集体决定,再由分管领导答复。What a matter about rejecting an objection must be raised over, before it is answered [GY-2b].' })
  async appointmentObjectionContent(
    @Arg('objectionId', () => ID, { description: '异议编号。Id of the objection.' }) objectionId: string,
    @Arg('answer', () => String, { description: '拟作出的答复及理由。The answer and its reason.' }) answer: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AppointmentObjectionToDecide> {
    const objection = await loaders.byId(AppointmentObjection, objectionId);
    if (!objection) throw notFound('AppointmentObjection', objectionId);
    const { text, entryId } = objection;
    const entry = await loaders.byId(CompetitionEntry, entryId);
    const person = await loaders.byId(Person, entry!.personId);
    return { sha256: rejectionSha256({ objectionId, text, answer }), lines: [`拟任人员：${person!.name}`, `异议：${text}`, `拟答复异议不成立：${answer.trim()}`] };
  }

  @FieldResolver(() => Competition, { nullable: true, description: '竞聘。The competition.' })
  competition(@Root() { competitionId }: AppointmentProposal, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Competition, competitionId);
  }

  @FieldResolver(() => Matter, { nullable: true, description: '提交集体决定的议题。The matter it was put to decision as.' })
  matter(@Root() { matterId: id }: AppointmentProposal) {
    return { id };
  }

  @FieldResolver(() => Decision, { nullable: true, description: '公示所依据的集体决定。The decision it was published by.' })
  decision(@Root() { decisionId: id }: AppointmentProposal) {
    return id && { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '提出人。Who proposed it.' })
  proposedBy(@Root() { proposedById }: AppointmentProposal, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, proposedById);
  }

  @FieldResolver(() => [AppointmentProposalLine], { nullable: true, description: '拟任人员。Who is proposed, in order.' })
  lines(@Root() { id }: AppointmentProposal, @Ctx() { loaders }: RequestContext) {
    return linesOf({ loaders, statements: loaders.statements }, id);
  }

  @FieldResolver(() => [AppointmentObjection], { nullable: true, description: '异议,由先至后。The objections to it, oldest first.' })
  objections(@Root() { id }: AppointmentProposal, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AppointmentObjection, 'proposalId', id);
  }

  @FieldResolver(() => [AppointmentProposalStateChange], { nullable: true, description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: AppointmentProposal, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AppointmentProposalStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id: proposalId, version: expectedVersion }: AppointmentProposal, @Ctx() { permission }: RequestContext) {
    return [permission(publishAppointments, { proposalId, expectedVersion })];
  }
}

@Resolver(() => AppointmentProposalLine)
export class AppointmentProposalLineResolver {
  @FieldResolver(() => Person, { nullable: true, description: '拟任人员。Who is proposed.' })
  person(@Root() { personId }: AppointmentProposalLine, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }

  @FieldResolver(() => CompetitionPlace, { nullable: true, description: '竞聘职位。The place that was won.' })
  place(@Root() { placeId }: AppointmentProposalLine, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(CompetitionPlace, placeId);
  }

  @Access({ to: recruiters })
  @FieldResolver(() => CompetitionEntry, { nullable: true, description: '竞聘报名。The entry.' })
  entry(@Root() { entryId }: AppointmentProposalLine, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(CompetitionEntry, entryId);
  }
}

@Resolver(() => AppointmentList)
export class AppointmentListResolver {
  @FieldResolver(() => Decision, { nullable: true, description: '公示所依据的集体决定。The decision it was published by.' })
  decision(@Root() { decisionId: id }: AppointmentList) {
    return id && { id };
  }

  @FieldResolver(() => String, { nullable: true, description: '竞聘名称。Name of the competition.' })
  async competitionName(@Root() { competitionId }: AppointmentList, @Ctx() { loaders }: RequestContext) {
    return (await loaders.byId(Competition, competitionId))!.name;
  }

  @FieldResolver(() => [AppointmentListLine], { description: '公示人员。Who is on it.' })
  lines(@Root() { id, state }: AppointmentList, @Ctx() { loaders }: RequestContext) {
    return publicLines(loaders, { id, state });
  }

  @FieldResolver(() => Int, { description: '未答复的异议件数;有异议未答复的,暂缓任职。How many objections to it are not answered; as long as one is, nobody is appointed from it [CP-4].' })
  async openObjections(@Root() { id }: AppointmentList, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(AppointmentObjection, 'proposalId', id)).filter(({ state }) => state === 'open').length;
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id: proposalId }: AppointmentList, @Ctx() { permission }: RequestContext) {
    return [permission(objectToAppointment, { proposalId })];
  }
}

@Resolver(() => AppointmentObjection)
export class AppointmentObjectionResolver {
  @FieldResolver(() => AppointmentList, { nullable: true, description: '所涉名单。The list it objects to.' })
  list(@Root() { proposalId }: AppointmentObjection, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(AppointmentProposal, proposalId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '提出人。Who raised it.' })
  raisedBy(@Root() { personId }: AppointmentObjection, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }

  @FieldResolver(() => LocalDateScalar, { nullable: true, description: '答复期限:公示末日。By when the answer is due: the last day of the publicity [CP-4].' })
  async answerDueOn(@Root() { proposalId }: AppointmentObjection, @Ctx() { loaders }: RequestContext) {
    return (await loaders.byId(AppointmentProposal, proposalId))!.publicityLast;
  }

  @FieldResolver(() => Boolean, { description: '是否逾期未答复。Whether it is not answered and its day is past.' })
  async isOverdue(@Root() { proposalId, state }: AppointmentObjection, @Ctx() { loaders, now }: RequestContext) {
    return state === 'open' && dayInShanghai(now) > (await loaders.byId(AppointmentProposal, proposalId))!.publicityLast!;
  }

  @FieldResolver(() => Decision, { nullable: true, description: '认定异议不成立的集体决定。The decision that rejected it; null unless it was rejected.' })
  decision(@Root() { decisionId: id }: AppointmentObjection) {
    return id && { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '答复人。Who answered it.' })
  answeredBy(@Root() { answeredById }: AppointmentObjection, @Ctx() { loaders }: RequestContext) {
    return answeredById && loaders.byId(Person, answeredById);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id: objectionId, version: expectedVersion }: AppointmentObjection, @Ctx() { permission }: RequestContext) {
    return [permission(answerAppointmentObjection, { objectionId, expectedVersion })];
  }
}
