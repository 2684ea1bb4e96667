import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ServiceTaskConnection } from '../service-task/service-task.connection';
import { serviceTaskReaders } from '../service-task/service-task.entity';
import { tasksOf } from '../service-task/service-task.queries';
import { Person } from './person.stub';

@Resolver(() => Person)
export class PersonServiceTasksResolver {
  @Access({ to: serviceTaskReaders })
  @FieldResolver(() => ServiceTaskConnection, { nullable: true, description: '承办的服务任务,由新至旧。The tasks this person took on, the latest first.' })
  serviceTasks(@Args(() => PageArguments) page: PageArguments, @Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return tasksOf(loaders, 'assigneeId', id, page);
  }
}
