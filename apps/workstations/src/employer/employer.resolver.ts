import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ServiceTaskConnection } from '../service-task/service-task.connection';
import { serviceTaskReaders } from '../service-task/service-task.entity';
import { tasksOf } from '../service-task/service-task.queries';
import { Employer } from './employer.stub';

@Resolver(() => Employer)
export class EmployerServiceTasksResolver {
  @Access({ to: serviceTaskReaders })
  @FieldResolver(() => ServiceTaskConnection, { nullable: true, description: '涉及该单位的服务任务,由新至旧。The tasks about this unit, the latest first.' })
  serviceTasks(@Args(() => PageArguments) page: PageArguments, @Root() { id }: Employer, @Ctx() { loaders }: RequestContext) {
    return tasksOf(loaders, 'employerId', id, page);
  }
}
