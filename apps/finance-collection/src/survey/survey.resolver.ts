import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { bothSides } from '../both-sides';
import { Employer } from '../employer/employer.entity';
import { Person } from '../person/person.stub';
import { TradeUnion } from '../trade-union/trade-union.entity';
import { assignVisits } from './assign-visits';
import { recordVisit } from './record-visit';
import { returnVisit } from './return-visit';
import { reviewVisit } from './review-visit';
import { SurveyTeam, SurveyTeamMember, SurveyVisit } from './survey.entity';
import { SurveyTeamFilter, SurveyTeamOrder, SurveyVisitFilter, SurveyVisitOrder } from './survey.inputs';
import { SurveyVisitStateChange } from './survey-visit.life';
import { countOf, SurveyTeamConnection, surveyTeamsPage, type SurveyTeamCount, SurveyVisitConnection, surveyVisitsPage } from './survey.queries';

/** How far a team has come with its visits. */
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '小组走访进度。How far a team has come with its visits.' })
export class SurveyTeamProgress implements SurveyTeamCount {
  @Field(() => Int, { description: '待走访。Visits to be made.' })
  assigned: number;

  @Field(() => Int, { description: '待复核。Visits to be reviewed.' })
  recorded: number;

  @Field(() => Int, { description: '已复核。Visits confirmed.' })
  confirmed: number;
}

@Resolver(() => SurveyTeam)
export class SurveyTeamResolver {
  @Access({ to: bothSides })
  @Query(() => SurveyTeam, { nullable: true, description: '按编号查调查小组。A survey team by id.' })
  surveyTeam(@Arg('id', () => ID, { description: '小组编号。The team’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(SurveyTeam, id);
  }

  @Access({ to: bothSides })
  @Query(() => SurveyTeamConnection, { nullable: true, description: '调查小组。The survey teams.' })
  surveyTeams(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => SurveyTeamFilter, { defaultValue: {}, description: '筛选。Which teams.' }) filter: SurveyTeamFilter,
    @Arg('orderBy', () => SurveyTeamOrder, { defaultValue: SurveyTeamOrder.FORMED, description: '排序。The order.' }) orderBy: SurveyTeamOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return surveyTeamsPage(loaders, filter, orderBy, page);
  }

  @FieldResolver(() => [SurveyTeamMember], { nullable: true, description: '成员。Its members.' })
  members(@Root() { id }: SurveyTeam, @Ctx() { loaders }: RequestContext) {
    return loaders.children(SurveyTeamMember, 'teamId', id);
  }

  @FieldResolver(() => SurveyTeamProgress, { nullable: true, description: '走访进度。How far it has come.' })
  progress(@Root() { id }: SurveyTeam, @Ctx() { loaders }: RequestContext) {
    return countOf(loaders, id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  async permissions(@Root() { id: teamId }: SurveyTeam, @Ctx() context: RequestContext) {
    return [await context.permission(assignVisits, { teamId })];
  }
}

@Resolver(() => SurveyTeamMember)
export class SurveyTeamMemberFields {
  @FieldResolver(() => Person, { nullable: true, description: '人员。The person.' })
  person(@Root() { personId: id }: SurveyTeamMember) {
    return { id };
  }
}

@Resolver(() => SurveyVisit)
export class SurveyVisitResolver {
  @Access({ to: bothSides })
  @Query(() => SurveyVisit, { nullable: true, description: '按编号查走访。A visit by id.' })
  surveyVisit(@Arg('id', () => ID, { description: '走访编号。The visit’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(SurveyVisit, id);
  }

  @Access({ to: bothSides })
  @Query(() => SurveyVisitConnection, { nullable: true, description: '走访。The visits.' })
  surveyVisits(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => SurveyVisitFilter, { defaultValue: {}, description: '筛选。Which visits.' }) filter: SurveyVisitFilter,
    @Arg('orderBy', () => SurveyVisitOrder, { defaultValue: SurveyVisitOrder.DUE_ON, description: '排序。The order.' }) orderBy: SurveyVisitOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return surveyVisitsPage(loaders, filter, orderBy, page);
  }

  @FieldResolver(() => SurveyTeam, { nullable: true, description: '小组。The team.' })
  team(@Root() { teamId }: SurveyVisit, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(SurveyTeam, teamId);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { employerId }: SurveyVisit, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, employerId);
  }

  @FieldResolver(() => TradeUnion, { nullable: true, description: '走访查明的工会。The union it was found to have.' })
  tradeUnion(@Root() { tradeUnionId }: SurveyVisit, @Ctx() { loaders }: RequestContext) {
    return tradeUnionId && loaders.byId(TradeUnion, tradeUnionId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy(@Root() { recordedById: id }: SurveyVisit) {
    return id && { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '复核人。Who reviewed it.' })
  reviewedBy(@Root() { reviewedById: id }: SurveyVisit) {
    return id && { id };
  }

  @FieldResolver(() => [SurveyVisitStateChange], { nullable: true, description: '流转记录。Its life so far.' })
  history(@Root() { id }: SurveyVisit, @Ctx() { loaders }: RequestContext) {
    return loaders.children(SurveyVisitStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id: visitId, version: expectedVersion }: SurveyVisit, @Ctx() context: RequestContext) {
    const known = { visitId, expectedVersion };
    return Promise.all([context.permission(recordVisit, known), context.permission(returnVisit, known), context.permission(reviewVisit, known)]);
  }
}
