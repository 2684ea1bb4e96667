import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.stub';
import { TaxBranch } from '../tax-branch/tax-branch.entity';
import { TradeUnion } from '../trade-union/trade-union.entity';
import { adoptCollectionTarget } from './adopt-collection-target';
import { CollectionTargetConnection } from './collection-target.connection';
import { CollectionTarget } from './collection-target.entity';
import { CollectionTargetFilter } from './collection-target.inputs';
import { CollectionTargetStateChange } from './collection-target.life';
import { collectionTargetsPage } from './collection-target.queries';
import { CollectionTargetBreakdown, CollectionTargetShare } from './target-breakdown.entity';
import { targetReaders } from './target-readers';

@Resolver(() => CollectionTarget)
export class CollectionTargetResolver {
  @Access({ to: targetReaders })
  @Query(() => CollectionTarget, { nullable: true, description: '按编号查年度代收目标。A collection target by id.' })
  collectionTarget(@Arg('id', () => ID, { description: '目标编号。The target’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(CollectionTarget, id);
  }

  @Access({ to: targetReaders })
  @Query(() => CollectionTargetConnection, { nullable: true, description: '年度代收目标各稿,按拟定先后。The collection targets of the years, in the order they were set.' })
  collectionTargets(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => CollectionTargetFilter, { defaultValue: {}, description: '筛选。Which targets.' }) filter: CollectionTargetFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return collectionTargetsPage(loaders, filter, page);
  }

  @FieldResolver(() => [CollectionTargetBreakdown], { nullable: true, description: '目标分解。Its breakdowns, at most one for each side.' })
  breakdowns(@Root() { id }: CollectionTarget, @Ctx() { loaders }: RequestContext) {
    return loaders.children(CollectionTargetBreakdown, 'targetId', id);
  }

  @FieldResolver(() => [CollectionTargetStateChange], { nullable: true, description: '目标流转记录。The steps of its life.' })
  history(@Root() { id }: CollectionTarget, @Ctx() { loaders }: RequestContext) {
    return loaders.children(CollectionTargetStateChange, 'subjectId', id);
  }

  @FieldResolver(() => Person, { nullable: true, description: '拟定人。Who set it.' })
  setBy(@Root() { setById: id }: CollectionTarget) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '下达人。Who adopted it; null for a draft.' })
  adoptedBy(@Root() { adoptedById: id }: CollectionTarget) {
    return id && { id };
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  async permissions(@Root() { id, version }: CollectionTarget, @Ctx() context: RequestContext) {
    return [await context.permission(adoptCollectionTarget, { targetId: id, expectedVersion: version })];
  }
}

@Resolver(() => CollectionTargetBreakdown)
export class CollectionTargetBreakdownFields {
  @FieldResolver(() => [CollectionTargetShare], { nullable: true, description: '各份额,合计等于总额。The shares; they add up to the total.' })
  shares(@Root() { id }: CollectionTargetBreakdown, @Ctx() { loaders }: RequestContext) {
    return loaders.children(CollectionTargetShare, 'breakdownId', id);
  }

  @FieldResolver(() => Person, { nullable: true, description: '分解人。Who broke it down.' })
  brokenDownBy(@Root() { brokenDownById: id }: CollectionTargetBreakdown) {
    return { id };
  }
}

@Resolver(() => CollectionTargetShare)
export class CollectionTargetShareFields {
  @FieldResolver(() => TradeUnion, { nullable: true, description: '工会;分解到工会时填写。The union whose share it is.' })
  tradeUnion(@Root() { tradeUnionId: id }: CollectionTargetShare, @Ctx() { loaders }: RequestContext) {
    return id && loaders.byId(TradeUnion, id);
  }

  @FieldResolver(() => TaxBranch, { nullable: true, description: '分局;分解到分局时填写。The tax branch whose share it is.' })
  taxBranch(@Root() { taxBranchId: id }: CollectionTargetShare, @Ctx() { loaders }: RequestContext) {
    return id && loaders.byId(TaxBranch, id);
  }
}
