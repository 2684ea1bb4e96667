import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { daysSince } from '../days-since';
import { Employer } from '../employer/employer.stub';
import { Person } from '../person/person.stub';
import { TradeUnion } from '../trade-union/trade-union.stub';
import { Workstation } from '../workstation/workstation.entity';
import { acceptServiceTask } from './accept-service-task';
import { completeServiceTask } from './complete-service-task';
import { confirmServiceTask } from './confirm-service-task';
import { recordServiceStep } from './record-service-step';
import { refuseServiceTask } from './refuse-service-task';
import { ServiceStep } from './service-step.entity';
import { ServiceTaskConnection } from './service-task.connection';
import { ServiceTask, serviceTaskReaders } from './service-task.entity';
import { ServiceTaskFilter, ServiceTaskOrder } from './service-task.inputs';
import { ServiceTaskStateChange } from './service-task.life';
import { serviceTasksPage } from './service-task.queries';
import { transferServiceTask } from './transfer-service-task';

@Resolver(() => ServiceTask)
export class ServiceTaskResolver {
  @Access({ to: 'signed-in' })
  @Query(() => ServiceTask, { nullable: true, description: '按编号查服务任务:工作人员查全部,其他人查本人提出的。A task by id: the staff any, others what they asked for.' })
  serviceTask(@Arg('id', () => ID, { description: '任务编号。The task’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(ServiceTask, id);
  }

  @Access({ to: serviceTaskReaders })
  @Query(() => ServiceTaskConnection, { nullable: true, description: '服务任务,默认最早提出的在前。The tasks of the stations, the oldest first by default.' })
  serviceTasks(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => ServiceTaskFilter, { defaultValue: {}, description: '筛选。Which tasks.' }) filter: ServiceTaskFilter,
    @Arg('orderBy', () => ServiceTaskOrder, { defaultValue: ServiceTaskOrder.AGE, description: '排序。The order.' }) orderBy: ServiceTaskOrder,
    @Ctx() { loaders, caller, now }: RequestContext,
  ) {
    return serviceTasksPage(loaders, caller.personId, dayInShanghai(now), filter, orderBy, page);
  }

  @FieldResolver(() => Int, { description: '逾期天数,未逾期或已办结的为0。Days past its last; 0 when it is in time or done.' })
  daysOverdue(@Root() { state, dueOn }: ServiceTask, @Ctx() { now }: RequestContext) {
    return state === 'requested' || state === 'accepted' ? Math.max(0, daysSince(dueOn, dayInShanghai(now))) : 0;
  }

  @FieldResolver(() => Workstation, { nullable: true, description: '工作站。The station.' })
  workstation(@Root() { workstationId }: ServiceTask, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Workstation, workstationId);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '涉及单位。The employer it is about.' })
  employer(@Root() { employerId: id }: ServiceTask) {
    return id && { id };
  }

  @FieldResolver(() => TradeUnion, { nullable: true, description: '涉及工会。The union it is about.' })
  tradeUnion(@Root() { tradeUnionId: id }: ServiceTask) {
    return id && { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '提出人。Who asked for it.' })
  requestedBy(@Root() { requestedById: id }: ServiceTask) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '承办人。Who took it on.' })
  assignee(@Root() { assigneeId: id }: ServiceTask) {
    return id && { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '办结人。Who said that it was done.' })
  completedBy(@Root() { completedById: id }: ServiceTask) {
    return id && { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '确认人。Who confirmed it.' })
  confirmedBy(@Root() { confirmedById: id }: ServiceTask) {
    return id && { id };
  }

  @FieldResolver(() => [ServiceStep], { description: '办理步骤,由先至后。What was done for it, the first first.' })
  steps(@Root() { id }: ServiceTask, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ServiceStep, 'taskId', id);
  }

  @FieldResolver(() => [ServiceTaskStateChange], { description: '流转记录,由先至后。Its life so far, oldest first.' })
  history(@Root() { id }: ServiceTask, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ServiceTaskStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  permissions(@Root() { id: taskId, version: expectedVersion }: ServiceTask, @Ctx() context: RequestContext) {
    return Promise.all([acceptServiceTask, refuseServiceTask, transferServiceTask, recordServiceStep, completeServiceTask, confirmServiceTask].map((act) => context.permission(act as typeof acceptServiceTask, { taskId, expectedVersion })));
  }
}

@Resolver(() => ServiceStep)
export class ServiceStepFields {
  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy(@Root() { recordedById: id }: ServiceStep) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '接办人,转办才有。Whom it passed to; null for what was done.' })
  passedTo(@Root() { passedToId: id }: ServiceStep) {
    return id && { id };
  }
}
