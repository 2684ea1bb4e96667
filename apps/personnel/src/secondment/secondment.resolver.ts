import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.entity';
import { staffReaders } from '../staff-readers';
import { StaffMembership } from '../staff-membership/staff-membership.entity';
import { Workstation } from '../workstation/workstation.stub';
import { endSecondment } from './end-secondment';
import { SecondmentConnection } from './secondment.connection';
import { Secondment } from './secondment.entity';
import { SecondmentFilter, SecondmentOrder } from './secondment.inputs';
import { secondmentsPage } from './secondment.queries';

@Resolver(() => Secondment)
export class SecondmentResolver {
  @Access({ to: 'signed-in' })
  @Query(() => Secondment, { nullable: true, description: '按编号查派驻。A secondment by id.' })
  secondment(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Secondment, id);
  }

  @Access({ to: staffReaders })
  @Query(() => SecondmentConnection, { nullable: true, description: '派驻名册。The secondments.' })
  secondments(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => SecondmentFilter, { defaultValue: {}, description: '筛选。Which secondments.' }) filter: SecondmentFilter,
    @Arg('orderBy', () => SecondmentOrder, { defaultValue: SecondmentOrder.FROM, description: '排序。The order.' }) orderBy: SecondmentOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return secondmentsPage(loaders, filter, orderBy, page);
  }

  @FieldResolver(() => Person, { nullable: true, description: '派驻人员。The person seconded.' })
  person(@Root() { personId }: Secondment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }

  @FieldResolver(() => StaffMembership, { nullable: true, description: '原部门的在册登记。The membership of the staff that goes on at home.' })
  staffMembership(@Root() { staffMembershipId }: Secondment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(StaffMembership, staffMembershipId);
  }

  @FieldResolver(() => Workstation, { nullable: true, description: '派驻的工作站。The workstation.' })
  workstation(@Root() { workstationId }: Secondment) {
    return { id: workstationId };
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id, version }: Secondment, @Ctx() context: RequestContext) {
    return [context.permission(endSecondment, { secondmentId: id, expectedVersion: version })];
  }
}
