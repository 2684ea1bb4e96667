import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Park } from '../park/park.entity';
import { staffNumbers } from './staffing';
import { Workstation } from './workstation.entity';
import { WorkstationFilter, WorkstationOrder } from './workstation.inputs';
import { WorkstationConnection } from './workstation.connection';
import { WorkstationInRegister, workstationInRegisterAccess } from './workstation-in-register.type';
import { workstationsInRegister, workstationsPage } from './workstation.queries';

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
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => WorkstationFilter, { defaultValue: {}, description: '筛选。Which workstations.' }) filter: WorkstationFilter,
    @Arg('orderBy', () => WorkstationOrder, { defaultValue: WorkstationOrder.NAME, description: '排序。The order.' }) orderBy: WorkstationOrder,
    @Ctx() context: RequestContext,
  ) {
    const today = dayInShanghai(context.now);
    return workstationsPage(context.loaders, filter, orderBy, page, today, () => staffNumbers(context.loaders, today));
  }

  @Access(workstationInRegisterAccess)
  @Query(() => [WorkstationInRegister], { nullable: true, description: '这些编号的工作站登记情况,按所问次序,供人事派驻前查询。What the register says of each of these ids, in the order asked; personnel asks before it seconds somebody [DX-2].' })
  workstationsInRegister(@Arg('ids', () => [String], { description: '工作站编号。Ids of the workstations.' }) ids: string[], @Ctx() { loaders }: RequestContext) {
    return workstationsInRegister(loaders, ids);
  }

  @FieldResolver(() => Park, { nullable: true, description: '所驻园区。The park it serves.' })
  park(@Root() { parkId }: Workstation, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Park, parkId);
  }
}
