import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.stub';
import { Person } from '../person/person.stub';
import { serviceTaskReaders } from '../service-task/service-task.entity';
import { Workstation } from '../workstation/workstation.entity';
import { closeServicePlace } from './close-service-place';
import { ServicePlaceConnection } from './service-place.connection';
import { ServicePlace } from './service-place.entity';
import { ServicePlaceFilter, ServicePlaceOrder } from './service-place.inputs';
import { ServicePlaceStateChange } from './service-place.life';
import { servicePlacesPage } from './service-place.queries';

@Resolver(() => ServicePlace)
export class ServicePlaceResolver {
  @Access({ to: 'public' })
  @Query(() => ServicePlace, { nullable: true, description: '按编号查服务阵地。A workers’ home or assistance point by id.' })
  servicePlace(@Arg('id', () => ID, { description: '阵地编号。The place’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(ServicePlace, id);
  }

  @Access({ to: 'public' })
  @Query(() => ServicePlaceConnection, { nullable: true, description: '职工之家和帮扶站点。The workers’ homes and assistance points.' })
  servicePlaces(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => ServicePlaceFilter, { defaultValue: {}, description: '筛选。Which places.' }) filter: ServicePlaceFilter,
    @Arg('orderBy', () => ServicePlaceOrder, { defaultValue: ServicePlaceOrder.NAME, description: '排序。The order.' }) orderBy: ServicePlaceOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return servicePlacesPage(loaders, filter, orderBy, page);
  }

  @FieldResolver(() => Workstation, { nullable: true, description: '工作站。The station.' })
  workstation(@Root() { workstationId }: ServicePlace, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Workstation, workstationId);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '所属单位,园区共用的为空。The unit it belongs to; null where the park shares it.' })
  employer(@Root() { employerId: id }: ServicePlace) {
    return id && { id };
  }

  @Access({ to: serviceTaskReaders })
  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who opened it.' })
  openedBy(@Root() { openedById: id }: ServicePlace) {
    return { id };
  }

  @FieldResolver(() => [ServicePlaceStateChange], { description: '流转记录,由先至后。Its life so far, oldest first.' })
  history(@Root() { id }: ServicePlace, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ServicePlaceStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  permissions(@Root() { id: servicePlaceId, version: expectedVersion }: ServicePlace, @Ctx() context: RequestContext) {
    return [context.permission(closeServicePlace, { servicePlaceId, expectedVersion })];
  }
}
