import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CollectiveContractConnection } from '../collective-contract/collective-contract.connection';
import { contractsOf } from '../collective-contract/collective-contract.queries';
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
  @FieldResolver(() => [ServiceTaskCount], { nullable: true, description: '服务覆盖情况,按任务种类,含现有成果;没有提出过也没有成果的种类不列。Which kinds of service the unit was given and what stands of them, counted; those of which there is nothing are left out [DX-3].' })
  serviceCoverage(@Root() { id }: Employer, @Ctx() { loaders, now }: RequestContext) {
    return serviceTaskCounts(loaders, 'employer_id', id, dayInShanghai(now));
  }

  @Access<Employer>({ to: serviceTaskReaders, own: ({ id }, { employerId, roles }) => roles.includes('employer-representative') && id === employerId })
  @FieldResolver(() => CollectiveContractConnection, { nullable: true, description: '该单位的集体合同,由新至旧。The collective contracts of this unit, the latest first.' })
  collectiveContracts(@Args(() => PageArguments) page: PageArguments, @Root() { id }: Employer, @Ctx() { loaders }: RequestContext) {
    return contractsOf(loaders, id, page);
  }
}
