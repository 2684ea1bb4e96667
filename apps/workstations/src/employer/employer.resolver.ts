import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ServiceTaskConnection } from '../service-task/service-task.connection';
import { serviceTaskReaders } from '../service-task/service-task.entity';
import { tasksOf } from '../service-task/service-task.queries';
import { ServiceTaskCount } from '../service-task/service-task-count.type';
import { serviceTaskCounts } from '../service-task/service-task-counts';
import { Employer } from './employer.stub';

@Resolver(() => Employer)
export class EmployerServiceTasksResolver {
  @Access({ to: serviceTaskReaders })
  @FieldResolver(() => ServiceTaskConnection, { nullable: true, description: '涉及该单位的服务任务,由新至旧。The tasks about this unit, the latest first.' })
  serviceTasks(@Args(() => PageArguments) page: PageArguments, @Root() { id }: Employer, @Ctx() { loaders }: RequestContext) {
    return tasksOf(loaders, 'employerId', id, page);
  }

  @Access({ to: serviceTaskReaders })
  @FieldResolver(() => [ServiceTaskCount], { nullable: true, description: '服务覆盖情况,按任务种类;没有提出过的种类不列。Which kinds of service the unit was given, counted; those nobody asked for are left out [DX-3].' })
  serviceCoverage(@Root() { id }: Employer, @Ctx() { loaders }: RequestContext) {
    return serviceTaskCounts(loaders, 'employer_id', id);
  }
}
