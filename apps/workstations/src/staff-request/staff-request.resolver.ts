import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.stub';
import { Secondment } from '../secondment/secondment.stub';
import { serviceTaskReaders } from '../service-task/service-task.entity';
import { Workstation } from '../workstation/workstation.entity';
import { StaffRequestConnection } from './staff-request.connection';
import { StaffRequest } from './staff-request.entity';
import { StaffRequestFilter } from './staff-request.inputs';
import { StaffRequestStateChange } from './staff-request.life';
import { staffRequestsPage } from './staff-request.queries';
import { withdrawStaffRequest } from './withdraw-staff-request';

@Resolver(() => StaffRequest)
export class StaffRequestResolver {
  @Access({ to: serviceTaskReaders })
  @Query(() => StaffRequest, { nullable: true, description: '按编号查人员需求。A request for staff by id.' })
  staffRequest(@Arg('id', () => ID, { description: '需求编号。The request’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(StaffRequest, id);
  }

  @Access({ to: serviceTaskReaders })
  @Query(() => StaffRequestConnection, { nullable: true, description: '工作站人员需求,最早提出的在前。What stations asked of personnel, the oldest first.' })
  staffRequests(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => StaffRequestFilter, { defaultValue: {}, description: '筛选。Which requests.' }) filter: StaffRequestFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return staffRequestsPage(loaders, filter, page);
  }

  @FieldResolver(() => Workstation, { nullable: true, description: '工作站。The station.' })
  workstation(@Root() { workstationId }: StaffRequest, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Workstation, workstationId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '提出人。Who asked.' })
  requestedBy(@Root() { requestedById: id }: StaffRequest) {
    return { id };
  }

  @FieldResolver(() => Secondment, { nullable: true, description: '据此办理的派驻,未派驻的为空。The secondment that answered it; null before.' })
  secondment(@Root() { secondmentId: id }: StaffRequest) {
    return id && { id };
  }

  @FieldResolver(() => [StaffRequestStateChange], { description: '流转记录,由先至后。Its life so far, oldest first.' })
  history(@Root() { id }: StaffRequest, @Ctx() { loaders }: RequestContext) {
    return loaders.children(StaffRequestStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  permissions(@Root() { id: staffRequestId, version: expectedVersion }: StaffRequest, @Ctx() context: RequestContext) {
    return [context.permission(withdrawStaffRequest, { staffRequestId, expectedVersion })];
  }
}
