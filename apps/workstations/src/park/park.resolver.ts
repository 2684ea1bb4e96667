import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { foundStation } from '../workstation/found-station';
import { Workstation } from '../workstation/workstation.entity';
import { liveWorkstationOf } from '../workstation/workstation.queries';
import { Park } from './park.entity';
import { ParkInRegister, parkInRegisterAccess } from './park-in-register.type';
import { ParkOrder } from './park.inputs';
import { ParkConnection } from './park.connection';
import { parksInRegister, parksPage } from './park.queries';

@Resolver(() => Park)
export class ParkResolver {
  @Access({ to: 'public' })
  @Query(() => Park, { nullable: true, description: '按编号查园区。A park by id.' })
  park(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Park, id);
  }

  @Access({ to: 'public' })
  @Query(() => ParkConnection, { nullable: true, description: '园区。The parks.' })
  parks(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('orderBy', () => ParkOrder, { defaultValue: ParkOrder.NAME, description: '排序。The order.' }) orderBy: ParkOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return parksPage(loaders, orderBy, page);
  }

  @Access(parkInRegisterAccess)
  @Query(() => [ParkInRegister], { nullable: true, description: '核对园区是否登记。What the register says of these parks; finance and collection asks before an employer is said to lie in one [BH-8].' })
  parksInRegister(@Arg('keys', () => [String], { description: '园区编号或名称。Ids or names of parks.' }) keys: string[], @Ctx() { loaders }: RequestContext) {
    return parksInRegister(loaders, keys);
  }

  @FieldResolver(() => Workstation, { nullable: true, description: '驻本园区的工作站,已撤销的除外。The station of the park, unless closed.' })
  workstation(@Root() { id }: Park, @Ctx() { loaders }: RequestContext) {
    return liveWorkstationOf(loaders, id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id }: Park, @Ctx() context: RequestContext) {
    return [context.permission(foundStation, { parkId: id })];
  }
}
