import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.stub';
import { serviceTaskReaders } from '../service-task/service-task.entity';
import { Workstation } from '../workstation/workstation.entity';
import { StationMonthConnection } from './station-month.connection';
import { StationMonth, StationMonthLine } from './station-month.entity';
import { StationMonthFilter } from './station-month.inputs';
import { stationMonthsPage } from './station-month.queries';

@Resolver(() => StationMonth)
export class StationMonthResolver {
  @Access({ to: serviceTaskReaders })
  @Query(() => StationMonth, { nullable: true, description: '按编号查工作站月报。A monthly report of a station by id.' })
  stationMonth(@Arg('id', () => ID, { description: '月报编号。The report’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(StationMonth, id);
  }

  @Access({ to: serviceTaskReaders })
  @Query(() => StationMonthConnection, { nullable: true, description: '工作站月报,由新至旧。The monthly reports of stations, the latest first.' })
  stationMonths(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => StationMonthFilter, { defaultValue: {}, description: '筛选。Which reports.' }) filter: StationMonthFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return stationMonthsPage(loaders, filter, page);
  }

  @FieldResolver(() => Workstation, { nullable: true, description: '工作站。The station.' })
  workstation(@Root() { workstationId }: StationMonth, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Workstation, workstationId);
  }

  @FieldResolver(() => [StationMonthLine], { description: '按任务种类的分项。Its tasks by kind.' })
  async lines(@Root() { id }: StationMonth, @Ctx() { loaders }: RequestContext) {
    const lines = await loaders.children(StationMonthLine, 'stationMonthId', id);
    return lines.toSorted((one, other) => (one.kind < other.kind ? -1 : 1));
  }

  @FieldResolver(() => Person, { nullable: true, description: '出具人。Who made it.' })
  closedBy(@Root() { closedById: id }: StationMonth) {
    return { id };
  }
}
