import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { EmployerConnection } from '../employer/employer.connection';
import { employersOf } from '../employer/employer.queries';
import { TradeUnionConnection } from './trade-union.connection';
import { TradeUnion, unionPolicy } from './trade-union.entity';
import { TradeUnionInRegister, tradeUnionInRegisterAccess } from './trade-union-in-register.type';
import { TradeUnionFilter, TradeUnionOrder } from './trade-union.inputs';
import { tradeUnionsPage } from './trade-union.queries';

@Resolver(() => TradeUnion)
export class TradeUnionResolver {
  @Access({ to: 'public' })
  @Query(() => TradeUnion, { nullable: true, description: '按编号查工会组织。A union by id.' })
  tradeUnion(@Arg('id', () => ID, { description: '工会编号。The union’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(TradeUnion, id);
  }

  @Access({ to: 'public' })
  @Query(() => TradeUnionConnection, { nullable: true, description: '工会组织名册。The register of unions.' })
  tradeUnions(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => TradeUnionFilter, { defaultValue: {}, description: '筛选。Which unions.' }) filter: TradeUnionFilter,
    @Arg('orderBy', () => TradeUnionOrder, { defaultValue: TradeUnionOrder.NAME, description: '排序。The order.' }) orderBy: TradeUnionOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return tradeUnionsPage(loaders, filter, orderBy, page);
  }

  @Access(tradeUnionInRegisterAccess)
  @Query(() => [TradeUnionInRegister], { nullable: true, description: '核对工会是否在册,按所给编号的次序答复。What the register says of each id, in their order; for other departments.' })
  async tradeUnionsInRegister(@Arg('ids', () => [String], { description: '工会编号。Ids of unions.' }) ids: string[], @Ctx() { loaders }: RequestContext): Promise<TradeUnionInRegister[]> {
    const unions = await Promise.all(ids.map((id) => loaders.byId(TradeUnion, id)));
    return unions.map((union) => ({ name: union?.name ?? null, version: union?.version ?? 0 }));
  }

  @FieldResolver(() => TradeUnion, { nullable: true, description: '上级工会;居首的总工会没有。The union above it; null for the federation at the head.' })
  parent(@Root() { parentId }: TradeUnion, @Ctx() { loaders }: RequestContext) {
    return parentId && loaders.byId(TradeUnion, parentId);
  }

  @FieldResolver(() => [TradeUnion], { nullable: true, description: '直接下级工会,按登记先后。The unions directly under it, in the order of registration.' })
  children(@Root() { id }: TradeUnion, @Ctx() { loaders }: RequestContext) {
    return loaders.children(TradeUnion, 'parentId', id);
  }

  @Access<TradeUnion>(unionPolicy)
  @FieldResolver(() => EmployerConnection, { nullable: true, description: '归属该工会的单位,按登记先后。Employers that belong to this union, in the order of registration.' })
  employers(@Root() { id }: TradeUnion, @Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return employersOf(loaders, 'tradeUnionId', id, page);
  }
}
