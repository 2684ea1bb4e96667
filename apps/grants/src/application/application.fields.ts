import { Permission, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.stub';
import { Person } from '../person/person.stub';
import { GrantRound } from '../round/round.entity';
import { Studio } from '../studio/studio.entity';
import { anonymiseApplication } from '../retention/anonymise-application';
import { shareApplication } from '../team-right/share-application';
import { agreeToApplication } from './agree-to-application';
import { GrantApplicationFile, GrantBudgetLine, GrantTraitArgument } from './application-content.entity';
import { GrantApplicationStateChange } from './application.life';
import { GrantApplication } from './application.entity';
import { confirmEligibility } from './confirm-eligibility';
import { rejectEligibility } from './reject-eligibility';
import { returnApplication } from './return-application';
import { reviseApplication } from './revise-application';
import { submitApplication } from './submit-application';
import { GrantAgreement, GrantTeamMember } from './team.entity';
import { withdrawApplication } from './withdraw-application';

@Resolver(() => GrantApplication)
export class GrantApplicationFields {
  @FieldResolver(() => GrantRound, { nullable: true, description: '申报轮次。The round.' })
  round(@Root() { roundId }: GrantApplication, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantRound, roundId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '申报人。The applicant.' })
  applicant(@Root() { applicantId: id }: GrantApplication) {
    return { id };
  }

  @FieldResolver(() => Employer, { nullable: true, description: '申报单位。The employer.' })
  employer(@Root() { employerId: id }: GrantApplication) {
    return { id };
  }

  @FieldResolver(() => Studio, { nullable: true, description: '劳模创新工作室。The studio, if one carries it.' })
  studio(@Root() { studioId }: GrantApplication, @Ctx() { loaders }: RequestContext) {
    return studioId && loaders.byId(Studio, studioId);
  }

  @FieldResolver(() => [GrantTeamMember], { description: '团队成员,申报人在首位。The team, the applicant first.' })
  teamMembers(@Root() { id }: GrantApplication, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantTeamMember, 'applicationId', id);
  }

  @FieldResolver(() => [GrantAgreement], { description: '历次同意,含已失效的。Every agreement given, those to earlier contents included.' })
  agreements(@Root() { id }: GrantApplication, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantAgreement, 'applicationId', id);
  }

  @FieldResolver(() => [GrantTraitArgument], { description: '特点说明。What it argues for its project [YZ-3].' })
  traitArguments(@Root() { id }: GrantApplication, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantTraitArgument, 'applicationId', id);
  }

  @FieldResolver(() => [GrantBudgetLine], { description: '预算。The budget [YZ-4, YZ-5, YZ-6].' })
  budgetLines(@Root() { id }: GrantApplication, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantBudgetLine, 'applicationId', id);
  }

  @FieldResolver(() => [GrantApplicationFile], { description: '附件。The files it came with.' })
  files(@Root() { id }: GrantApplication, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantApplicationFile, 'applicationId', id);
  }

  @FieldResolver(() => [GrantApplicationStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: GrantApplication, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantApplicationStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  permissions(@Root() { id, version }: GrantApplication, @Ctx() context: RequestContext) {
    const known = { applicationId: id, expectedVersion: version };
    return Promise.all([
      context.permission(reviseApplication, known),
      context.permission(shareApplication, known),
      context.permission(agreeToApplication, known),
      context.permission(submitApplication, known),
      context.permission(withdrawApplication, known),
      context.permission(returnApplication, known),
      context.permission(confirmEligibility, known),
      context.permission(rejectEligibility, known),
      context.permission(anonymiseApplication, known),
    ]);
  }
}
