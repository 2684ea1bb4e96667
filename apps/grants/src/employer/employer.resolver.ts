import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GrantApplicationConnection } from '../application/application.connection';
import { applicationsOf } from '../application/application.queries';
import { awardsOf } from '../contract/award.queries';
import { AwardConnection } from '../contract/contract.connection';
import { GrantExpertEmploymentConnection } from '../expert/expert.connection';
import { employmentsAt } from '../expert/expert.queries';
import { grantReaders } from '../grant-readers';
import { StudioConnection } from '../studio/studio.connection';
import { studiosOf } from '../studio/studio.queries';
import { Employer } from './employer.stub';

@Resolver(() => Employer)
export class EmployerResolver {
  @Access({ to: 'signed-in' })
  @FieldResolver(() => GrantApplicationConnection, { nullable: true, description: '该单位的资助申请,只含本人可见的。What the unit applied for, as far as the caller may see it.' })
  grantApplications(
    @Args(() => PageArguments) page: PageArguments,
    @Root() { id }: Employer,
    @Ctx() { loaders, caller }: RequestContext,
  ) {
    return applicationsOf(loaders, caller, 'employerId', id, page);
  }

  @Access({ to: 'signed-in' })
  @FieldResolver(() => AwardConnection, { nullable: true, description: '该单位获得的立项资助,只含本人可见的,由新至旧。What the unit was awarded, as far as the caller may see it, the latest first.' })
  awards(
    @Args(() => PageArguments) page: PageArguments,
    @Root() { id }: Employer,
    @Ctx() { loaders, caller }: RequestContext,
  ) {
    return awardsOf(loaders, caller, id, page);
  }

  @Access({ to: 'signed-in' })
  @FieldResolver(() => StudioConnection, { nullable: true, description: '该单位的劳模创新工作室。The unit’s model-worker innovation studios.' })
  studios(
    @Args(() => PageArguments) page: PageArguments,
    @Root() { id }: Employer,
    @Ctx() { loaders }: RequestContext,
  ) {
    return studiosOf(loaders, 'employerId', id, page);
  }

  @Access({ to: grantReaders })
  @FieldResolver(() => GrantExpertEmploymentConnection, { nullable: true, description: '评审专家在该单位的任职经历。The employments of experts at the unit, the latest entry first [CP-6].' })
  grantExpertEmployments(
    @Args(() => PageArguments) page: PageArguments,
    @Root() { id }: Employer,
    @Ctx() { loaders }: RequestContext,
  ) {
    return employmentsAt(loaders, id, page);
  }
}
