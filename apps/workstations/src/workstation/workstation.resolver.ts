import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Park } from '../park/park.entity';
import { Workstation } from './workstation.entity';
import { WorkstationFilter, WorkstationOrder } from './workstation.inputs';
import { WorkstationConnection } from './workstation.connection';
import { workstationsPage } from './workstation.queries';

@Resolver(() => Workstation)
export class WorkstationResolver {
  @Access({ to: 'public' })
  @Query(() => Workstation, { nullable: true, description: '按编号查工作站。A workstation by id.' })
  workstation(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Workstation, id);
  }

  @Access({ to: 'public' })
  @Query(() => WorkstationConnection, { nullable: true, description: '驻园区工作站。The workstations.' })
  workstations(
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,至多100。Page size, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从此游标之后。After this cursor.' }) after: string | null,
    @Arg('filter', () => WorkstationFilter, { defaultValue: {}, description: '筛选。Which workstations.' }) filter: WorkstationFilter,
    @Arg('orderBy', () => WorkstationOrder, { defaultValue: WorkstationOrder.NAME, description: '排序。The order.' }) orderBy: WorkstationOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return workstationsPage(loaders, filter, orderBy, { first, after });
  }

  @FieldResolver(() => Park, { nullable: true, description: '所驻园区。The park it serves.' })
  park(@Root() { parkId }: Workstation, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Park, parkId);
  }
}
