import { Access, LocalDateScalar, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai, type LocalDate } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { daysSince } from '../days-since';
import { Employer } from '../employer/employer.stub';
import { Person } from '../person/person.stub';
import { serviceTaskReaders } from '../service-task/service-task.entity';
import { Workstation } from '../workstation/workstation.entity';
import { CollectiveContractConnection } from './collective-contract.connection';
import { CollectiveContract } from './collective-contract.entity';
import { CollectiveContractFilter, CollectiveContractOrder } from './collective-contract.inputs';
import { collectiveContractsPage, expiringContractsPage } from './collective-contract.queries';
import { endCollectiveContract } from './end-collective-contract';

@Resolver(() => CollectiveContract)
export class CollectiveContractResolver {
  @Access({ to: 'signed-in' })
  @Query(() => CollectiveContract, { nullable: true, description: '按编号查集体合同:工作人员查全部,单位代表查本单位的。A collective contract by id: the staff any, representatives those of their unit.' })
  collectiveContract(@Arg('id', () => ID, { description: '合同编号。The contract’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(CollectiveContract, id);
  }

  @Access({ to: serviceTaskReaders })
  @Query(() => CollectiveContractConnection, { nullable: true, description: '集体合同台账。The collective contracts.' })
  collectiveContracts(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => CollectiveContractFilter, { defaultValue: {}, description: '筛选。Which contracts.' }) filter: CollectiveContractFilter,
    @Arg('orderBy', () => CollectiveContractOrder, { defaultValue: CollectiveContractOrder.FROM, description: '排序。The order.' }) orderBy: CollectiveContractOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return collectiveContractsPage(loaders, filter, orderBy, page);
  }

  @Access({ to: serviceTaskReaders })
  @Query(() => CollectiveContractConnection, { nullable: true, description: '届时期满而尚无接续的集体合同,含已期满的,最早期满的在前。The contracts whose term ends by a day and that no other of their kind follows, those already over included, the longest over first.' })
  expiringCollectiveContracts(
    @Arg('by', () => LocalDateScalar, { description: '截至日期。By this day.' }) by: LocalDate,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('workstationId', () => ID, { nullable: true, description: '某工作站的。Of this workstation.' }) workstationId: string | null,
    @Ctx() { loaders }: RequestContext,
  ) {
    return expiringContractsPage(loaders, by, workstationId ?? null, page);
  }

  @FieldResolver(() => Int, { description: '期满至今的天数,未期满的为0。Days since its term ended; 0 before.' })
  daysOver(@Root() { until }: CollectiveContract, @Ctx() { now }: RequestContext) {
    return Math.max(0, daysSince(until, dayInShanghai(now)));
  }

  @FieldResolver(() => Workstation, { nullable: true, description: '工作站。The station.' })
  workstation(@Root() { workstationId }: CollectiveContract, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Workstation, workstationId);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { employerId: id }: CollectiveContract) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who registered it.' })
  registeredBy(@Root() { registeredById: id }: CollectiveContract) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记提前终止的人,未终止的为空。Who registered its end before its term; null unless it was.' })
  endedBy(@Root() { endedById: id }: CollectiveContract) {
    return id && { id };
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  permissions(@Root() { id: contractId, version: expectedVersion }: CollectiveContract, @Ctx() context: RequestContext) {
    return [context.permission(endCollectiveContract, { contractId, expectedVersion })];
  }
}
