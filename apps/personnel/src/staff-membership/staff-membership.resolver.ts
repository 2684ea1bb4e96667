import { Access, LocalDateScalar, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai, includesDay, type LocalDate } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Appointment } from '../appointment/appointment.entity';
import { Person } from '../person/person.entity';
import { StaffDepartment } from '../staff-department/staff-department.entity';
import { retirementReaders, staffReaders } from '../staff-readers';
import { endStaffMembership } from './end-staff-membership';
import { StaffMembershipConnection } from './staff-membership.connection';
import { StaffMembership } from './staff-membership.entity';
import { StaffMembershipFilter, StaffMembershipOrder } from './staff-membership.inputs';
import { retirementsPage, staffMembershipsPage } from './staff-membership.queries';

@Resolver(() => StaffMembership)
export class StaffMembershipResolver {
  @Access({ to: 'signed-in' })
  @Query(() => StaffMembership, { nullable: true, description: '按编号查在册工作人员。A membership of the staff by id.' })
  staffMembership(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(StaffMembership, id);
  }

  @Access({ to: staffReaders })
  @Query(() => StaffMembershipConnection, { nullable: true, description: '在册工作人员名册。The staff of the office.' })
  staffMemberships(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => StaffMembershipFilter, { defaultValue: {}, description: '筛选。Which members of the staff.' }) filter: StaffMembershipFilter,
    @Arg('orderBy', () => StaffMembershipOrder, { defaultValue: StaffMembershipOrder.FROM, description: '排序。The order.' }) orderBy: StaffMembershipOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return staffMembershipsPage(loaders, filter, orderBy, page);
  }

  @Access({ to: retirementReaders })
  @Query(() => StaffMembershipConnection, { nullable: true, description: '届时退休的在册人员及其空出的岗位,由近至远。Those who retire by a day and the posts they empty, the next first [WZ-6].' })
  retirementsAhead(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('by', () => LocalDateScalar, { description: '至此日止。Until this day.' }) by: LocalDate,
    @Ctx() { loaders, now }: RequestContext,
  ) {
    return retirementsPage(loaders, dayInShanghai(now), by, page);
  }

  @FieldResolver(() => Person, { nullable: true, description: '人员。The person.' })
  person(@Root() { personId }: StaffMembership, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }

  @FieldResolver(() => StaffDepartment, { nullable: true, description: '所在机关部门。The department of the office.' })
  staffDepartment(@Root() { staffDepartmentId }: StaffMembership, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(StaffDepartment, staffDepartmentId);
  }

  @Access<StaffMembership>({ to: retirementReaders, own: (row, caller) => row.personId === caller.personId })
  @FieldResolver(() => [Appointment], { nullable: true, description: '退休时空出的岗位:退休之日仍在任的任职。The posts a retirement empties: appointments that hold on that day [WZ-6].' })
  async appointmentsAtRetirement(@Root() { personId, retiresOn }: StaffMembership, @Ctx() { loaders }: RequestContext) {
    const appointments = await loaders.children(Appointment, 'personId', personId);
    return retiresOn === null ? [] : appointments.filter(({ from, until }) => includesDay({ first: from, last: until }, retiresOn));
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id, version }: StaffMembership, @Ctx() context: RequestContext) {
    return [context.permission(endStaffMembership, { staffMembershipId: id, expectedVersion: version })];
  }
}
