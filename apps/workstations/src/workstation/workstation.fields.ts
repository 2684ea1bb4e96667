import { LocalDateScalar, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai, type LocalDate } from '@unionhall/kernel';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { registerCollectiveContract } from '../collective-contract/register-collective-contract';
import { openAssistancePoint } from '../service-place/open-assistance-point';
import { openWorkersHome } from '../service-place/open-workers-home';
import { ServiceTaskCount } from '../service-task/service-task-count.type';
import { serviceTaskCounts } from '../service-task/service-task-counts';
import { requestStaff } from '../staff-request/request-staff';
import { closeStation } from './close-station';
import { openStation } from './open-station';
import { StationShortage } from './shortage.type';
import { shortagesAt } from './staffing';
import { Workstation, WorkstationStateEnum } from './workstation.entity';
import { WorkstationStateChange } from './workstation.life';
import type { WorkstationState } from './workstation.transitions';

@Resolver(() => Workstation)
export class WorkstationFields {
  @FieldResolver(() => WorkstationStateEnum, { description: '状态;已挂牌而缺员的为缺员。Where it stands; an open one whose staff is not complete is understaffed [DX-2].' })
  async state(@Root() { id, state }: Workstation, @Ctx() { loaders, now }: RequestContext): Promise<WorkstationState> {
    return state === 'open' && (await shortagesAt(loaders, id, dayInShanghai(now))).length > 0 ? 'understaffed' : state;
  }

  @FieldResolver(() => [StationShortage], { description: '缺员情况,默认今日;已撤销的不列。What it is short of on a day, today by default; nothing for a closed one [DX-2].' })
  async shortages(
    @Root() { id, state }: Workstation,
    @Arg('asOf', () => LocalDateScalar, { nullable: true, description: '截至日期,默认今日。As of this day; today by default.' }) asOf: LocalDate | null,
    @Ctx() { loaders, now }: RequestContext,
  ): Promise<StationShortage[]> {
    return state === 'closed' ? [] : shortagesAt(loaders, id, asOf ?? dayInShanghai(now));
  }

  @FieldResolver(() => [ServiceTaskCount], { description: '服务任务统计和现有成果,按种类,公开。Its tasks counted by kind, and what stands of each, for everybody [DX-3, DX-4].' })
  taskCounts(@Root() { id }: Workstation, @Ctx() { loaders, now }: RequestContext) {
    return serviceTaskCounts(loaders, 'workstation_id', id, dayInShanghai(now));
  }

  @FieldResolver(() => [WorkstationStateChange], { description: '流转记录,由先至后。Its life so far, oldest first.' })
  history(@Root() { id }: Workstation, @Ctx() { loaders }: RequestContext) {
    return loaders.children(WorkstationStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  permissions(@Root() { id, version }: Workstation, @Ctx() context: RequestContext) {
    const known = { workstationId: id, expectedVersion: version };
    const itsWork = [registerCollectiveContract, openWorkersHome, openAssistancePoint].map((act) => context.permission(act as typeof openAssistancePoint, { workstationId: id }));
    return Promise.all([context.permission(openStation, known), context.permission(closeStation, known), context.permission(requestStaff, { workstationId: id }), ...itsWork]);
  }
}
