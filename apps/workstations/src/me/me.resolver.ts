import { PageArguments, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Args, Ctx, FieldResolver, Resolver } from 'type-graphql';
import { ServiceTaskConnection } from '../service-task/service-task.connection';
import { Me } from './me.stub';
import { serviceTasksWaiting } from './service-tasks-waiting';

@Resolver(() => Me)
export class MeResolver {
  @FieldResolver(() => ServiceTaskConnection, { nullable: true, description: '待本人办理的服务任务,期限近的在前:在站人员待受理、待办结,提出人或所代表单位、工会待确认。Service tasks that wait for the caller, the most urgent first: to take on or to finish at his station, to confirm as who asked or speaks for whom it served [DX-3, DX-4].' })
  serviceTasksWaiting(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders, caller, now }: RequestContext) {
    return serviceTasksWaiting(loaders, caller, dayInShanghai(now), page);
  }
}
