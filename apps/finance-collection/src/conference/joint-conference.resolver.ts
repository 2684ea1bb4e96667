import { haveParameters, readingSource } from '@unionhall/database';
import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { asOfArgument, dayAsked } from '../as-of';
import { bothSides } from '../both-sides';
import { LeadingGroup } from '../leading-group/leading-group.entity';
import { Person } from '../person/person.stub';
import { CollectionProblem } from '../problem/collection-problem.entity';
import { problemsOpenOn } from '../problem/collection-problem.queries';
import { TaxBranch } from '../tax-branch/tax-branch.entity';
import { Decision } from '../decision/decision.stub';
import { decisionOnMatter } from '../decision/decision-on-matter';
import { addConferenceTopic } from './add-conference-topic';
import { closeConference } from './close-conference';
import { completeConferenceTask } from './complete-conference-task';
import { conferenceClock, tasksOpenOn } from './conference-clock';
import { CollectionClock, ConferencePack, ConferencePackBranch } from './conference-pack.type';
import { ConferenceTask, ConferenceTopic, JointConference } from './joint-conference.entity';
import { ConferenceTaskFilter, ConferenceTaskOrder, JointConferenceFilter, JointConferenceOrder } from './joint-conference.inputs';
import { JointConferenceStateChange } from './joint-conference.life';
import { conferencesPage, ConferenceTaskConnection, conferenceTasksPage, JointConferenceConnection, unitsByBranch } from './joint-conference.queries';
import { recordConferenceResolution } from './record-conference-resolution';

@Resolver(() => JointConference)
export class JointConferenceResolver {
  @Access({ to: bothSides })
  @Query(() => JointConference, { nullable: true, description: '按编号查联席会议。A joint conference by id.' })
  jointConference(@Arg('id', () => ID, { description: '会议编号。The conference’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(JointConference, id);
  }

  @Access({ to: bothSides })
  @Query(() => JointConferenceConnection, { nullable: true, description: '联席会议,新的在前。The joint conferences, the latest first.' })
  jointConferences(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => JointConferenceFilter, { defaultValue: {}, description: '筛选。Which conferences.' }) filter: JointConferenceFilter,
    @Arg('orderBy', () => JointConferenceOrder, { defaultValue: JointConferenceOrder.HELD_ON, description: '排序。The order.' }) orderBy: JointConferenceOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return conferencesPage(loaders, filter, orderBy, page);
  }

  @Access({ to: bothSides })
  @Query(() => ConferenceTaskConnection, { nullable: true, description: '联席会议留下的任务。The tasks joint conferences left.' })
  conferenceTasks(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => ConferenceTaskFilter, { defaultValue: {}, description: '筛选。Which tasks.' }) filter: ConferenceTaskFilter,
    @Arg('orderBy', () => ConferenceTaskOrder, { defaultValue: ConferenceTaskOrder.DUE_ON, description: '排序。The order.' }) orderBy: ConferenceTaskOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return conferenceTasksPage(loaders, filter, orderBy, page);
  }

  @Access({ to: bothSides })
  @Query(() => ConferencePack, { nullable: true, description: '联席会议材料,截至某日。The pack of a joint conference, as of a day.' })
  async conferencePack(
    @Arg('conferenceId', () => ID, { description: '会议编号。The conference.' }) conferenceId: string,
    @Arg('asOf', asOfArgument.type, asOfArgument.options) asOf: LocalDate | null,
    @Ctx() context: RequestContext,
  ): Promise<ConferencePack | null> {
    const day = dayAsked(asOf, context);
    const { statements } = context.loaders;
    const [conference, tasks, openProblems, branches] = await Promise.all([context.loaders.byId(JointConference, conferenceId), tasksOpenOn(statements, day, false), problemsOpenOn(statements, day), unitsByBranch(statements, day)]);
    return conference && { asOf: day, conference, openTasks: tasks.filter((task) => task.conferenceId !== conferenceId), openProblems, branches };
  }

  @Access({ to: bothSides })
  @Query(() => CollectionClock, { nullable: true, description: '联席会议时钟:何时应召开,何事逾期。When the next joint conference is due, and what is overdue [BH-1].' })
  async collectionClock(@Arg('asOf', asOfArgument.type, asOfArgument.options) asOf: LocalDate | null, @Ctx() context: RequestContext): Promise<CollectionClock> {
    const day = dayAsked(asOf, context);
    const source = readingSource(context.loaders, context.personalData);
    await haveParameters((question, key) => context.ask(question, key), source, ['finance-collection.conference-interval-months']);
    const [clock, overdueTasks, openProblems] = await Promise.all([conferenceClock(source, day), tasksOpenOn(source.statements, day, true), problemsOpenOn(source.statements, day)]);
    return { asOf: day, ...clock, isOverdue: clock.dueOn !== null && clock.dueOn < day, overdueTasks, openProblems };
  }

  @FieldResolver(() => LeadingGroup, { nullable: true, description: '召集会议的领导小组。The leading group it is of.' })
  leadingGroup(@Root() { leadingGroupId }: JointConference, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(LeadingGroup, leadingGroupId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '召集人。Who called it.' })
  calledBy(@Root() { calledById: id }: JointConference) {
    return { id };
  }

  @FieldResolver(() => [ConferenceTopic], { nullable: true, description: '议题,按提出先后。Its topics, as they were put on.' })
  topics(@Root() { id }: JointConference, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ConferenceTopic, 'conferenceId', id);
  }

  @FieldResolver(() => [JointConferenceStateChange], { nullable: true, description: '流转记录。Its life so far.' })
  history(@Root() { id }: JointConference, @Ctx() { loaders }: RequestContext) {
    return loaders.children(JointConferenceStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id: conferenceId, version: expectedVersion }: JointConference, @Ctx() context: RequestContext) {
    return Promise.all([context.permission(addConferenceTopic, { conferenceId }), context.permission(closeConference, { conferenceId, expectedVersion })]);
  }
}

@Resolver(() => ConferenceTopic)
export class ConferenceTopicFields {
  @FieldResolver(() => Decision, { nullable: true, description: '就此决议作出的集体决定。The decision of the leadership body on it; null until one is taken.' })
  async decision(@Root() { matterId }: ConferenceTopic, @Ctx() { loaders }: RequestContext) {
    return matterId && decisionOnMatter(loaders, matterId);
  }

  @FieldResolver(() => CollectionProblem, { nullable: true, description: '所研究的问题。The problem it deals with.' })
  problem(@Root() { problemId }: ConferenceTopic, @Ctx() { loaders }: RequestContext) {
    return problemId && loaders.byId(CollectionProblem, problemId);
  }

  @FieldResolver(() => [ConferenceTask], { nullable: true, description: '留下的任务。The tasks it left.' })
  tasks(@Root() { id }: ConferenceTopic, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ConferenceTask, 'topicId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  async permissions(@Root() { id: topicId, version: expectedVersion }: ConferenceTopic, @Ctx() context: RequestContext) {
    return [await context.permission(recordConferenceResolution, { topicId, expectedVersion })];
  }
}

@Resolver(() => ConferenceTask)
export class ConferenceTaskFields {
  @FieldResolver(() => Person, { nullable: true, description: '负责人。Who does it.' })
  responsible(@Root() { responsibleId: id }: ConferenceTask) {
    return { id };
  }

  @FieldResolver(() => ConferenceTopic, { nullable: true, description: '所属议题。The topic it comes of.' })
  topic(@Root() { topicId }: ConferenceTask, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(ConferenceTopic, topicId);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  async permissions(@Root() { id: taskId, version: expectedVersion }: ConferenceTask, @Ctx() context: RequestContext) {
    return [await context.permission(completeConferenceTask, { taskId, expectedVersion })];
  }
}

@Resolver(() => ConferencePackBranch)
export class ConferencePackBranchFields {
  @FieldResolver(() => TaxBranch, { nullable: true, description: '分局;未定分局的为空。The branch; null for units of none.' })
  taxBranch(@Root() { taxBranchId }: ConferencePackBranch, @Ctx() { loaders }: RequestContext) {
    return taxBranchId && loaders.byId(TaxBranch, taxBranchId);
  }
}
