import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { TaxBranch } from '../tax-branch/tax-branch.entity';
import { TradeUnion } from '../trade-union/trade-union.entity';
import { type TargetSide, TargetSideEnum } from './target-breakdown.entity';
import { targetReaders } from './target-readers';
import { comparedTargets, targetWhatIf } from './target-what-if';
import { CollectionTargetSupposition, CollectionTargetWhatIf, ComparedShare } from './target-what-if.type';

@Resolver()
export class CollectionTargetWhatIfResolver {
  @Access({ to: targetReaders })
  @Query(() => CollectionTargetWhatIf, { nullable: true, description: '目标分解测算:换一种总额、依据、手工份额,或某些单位不再缴费,各份额有何变化;不改动任何数据。What the shares would be under another total or basis, with shares set by hand, or without some payers; writes nothing [BH-7].' })
  collectionTargetWhatIf(@Arg('supposed', () => CollectionTargetSupposition, { description: '假设的分解。What is supposed.' }) supposed: CollectionTargetSupposition, @Ctx() { loaders }: RequestContext) {
    return targetWhatIf(loaders, supposed);
  }

  @Access({ to: targetReaders })
  @Query(() => [ComparedShare], { nullable: true, description: '两稿目标对照;任一稿不存在为空。Two targets compared, share by share; null where either is not there [BH-7].' })
  collectionTargetComparison(
    @Arg('targetId', () => ID, { description: '目标编号。The target’s id.' }) targetId: string,
    @Arg('comparedWithId', () => ID, { description: '对照目标编号。Id of the target it is compared with.' }) comparedWithId: string,
    @Arg('side', () => TargetSideEnum, { description: '分解对象。Which breakdown.' }) side: TargetSide,
    @Ctx() { loaders }: RequestContext,
  ) {
    return comparedTargets(loaders, targetId, comparedWithId, side);
  }
}

@Resolver(() => ComparedShare)
export class ComparedShareFields {
  @FieldResolver(() => TradeUnion, { nullable: true, description: '工会;分解到工会时填写。The union.' })
  tradeUnion(@Root() { tradeUnionId: id }: ComparedShare, @Ctx() { loaders }: RequestContext) {
    return id && loaders.byId(TradeUnion, id);
  }

  @FieldResolver(() => TaxBranch, { nullable: true, description: '分局;分解到分局时填写。The tax branch.' })
  taxBranch(@Root() { taxBranchId: id }: ComparedShare, @Ctx() { loaders }: RequestContext) {
    return id && loaders.byId(TaxBranch, id);
  }
}
