import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ServiceTaskConnection } from '../service-task/service-task.connection';
import { serviceTaskReaders } from '../service-task/service-task.entity';
import { tasksOf } from '../service-task/service-task.queries';
import { TradeUnion } from './trade-union.stub';

@Resolver(() => TradeUnion)
export class TradeUnionServiceTasksResolver {
  @Access<TradeUnion>({ to: serviceTaskReaders, own: ({ id }, { unionId, roles }) => roles.includes('union-chair') && id === unionId })
  @FieldResolver(() => ServiceTaskConnection, { nullable: true, description: '涉及该工会的服务任务,由新至旧。The tasks about this union, the latest first.' })
  serviceTasks(@Args(() => PageArguments) page: PageArguments, @Root() { id }: TradeUnion, @Ctx() { loaders }: RequestContext) {
    return tasksOf(loaders, 'tradeUnionId', id, page);
  }
}
