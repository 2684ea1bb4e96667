import { Access, MonthScalar, type RequestContext } from '@unionhall/graphql';
import type { Month } from '@unionhall/kernel';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ReceiptFile } from '../receipt-file/receipt-file.entity';
import { targetReaders } from '../target/target-readers';
import { TaxBranch } from '../tax-branch/tax-branch.entity';
import { TradeUnion } from '../trade-union/trade-union.entity';
import { collectionPace } from './pace';
import { CollectionPace, PaceLine } from './pace.type';
import { progressDifferences } from './progress-difference';
import { ProgressDifference } from './progress-difference.type';

@Resolver()
export class CollectionPaceResolver {
  @Access({ to: targetReaders })
  @Query(() => CollectionPace, { nullable: true, description: '代收进度研判,按现有数据;该年度未下达目标为空。How the year stands by a month, by the present numbers; null while the year has no adopted target [BH-7].' })
  collectionPace(@Arg('month', () => MonthScalar, { description: '截至月份。By the end of this month.' }) month: Month, @Ctx() { loaders }: RequestContext) {
    return collectionPace(loaders, month);
  }

  @Access({ to: targetReaders })
  @Query(() => [ProgressDifference], { nullable: true, description: '为何两个数字不一致:与另一次公布或现有数字相比,差在哪些文件、为何、何日。By which files, why and since when a published number differs from another publication’s or the present one; null where a publication is not there.' })
  progressDifferences(
    @Arg('publicationId', () => ID, { description: '公布编号。The publication’s id.' }) publicationId: string,
    @Arg('comparedWithId', () => ID, { nullable: true, description: '对照的公布编号;不填与现有数字对照。The publication it is compared with; the present numbers where left out.' }) comparedWithId: string | null,
    @Arg('of', () => ID, { description: '工会编号或分局编号。Id of the union or tax branch.' }) of: string,
    @Ctx() { loaders }: RequestContext,
  ) {
    return progressDifferences(loaders, publicationId, comparedWithId ?? null, of);
  }
}

@Resolver(() => PaceLine)
export class PaceLineFields {
  @FieldResolver(() => TradeUnion, { nullable: true, description: '工会。The union, in a line of one.' })
  tradeUnion(@Root() { tradeUnionId: id }: PaceLine, @Ctx() { loaders }: RequestContext) {
    return id && loaders.byId(TradeUnion, id);
  }

  @FieldResolver(() => TaxBranch, { nullable: true, description: '分局。The tax branch, in a line of one.' })
  taxBranch(@Root() { taxBranchId: id }: PaceLine, @Ctx() { loaders }: RequestContext) {
    return id && loaders.byId(TaxBranch, id);
  }
}

@Resolver(() => ProgressDifference)
export class ProgressDifferenceFields {
  @FieldResolver(() => ReceiptFile, { nullable: true, description: '该文件。The file; its receipts are `duesReceipts` by its id.' })
  receiptFile(@Root() { receiptFileId }: ProgressDifference, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(ReceiptFile, receiptFileId);
  }
}
