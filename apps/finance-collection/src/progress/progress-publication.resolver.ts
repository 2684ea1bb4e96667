import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.stub';
import { ReceiptFile } from '../receipt-file/receipt-file.entity';
import { CollectionTarget } from '../target/collection-target.entity';
import { targetReaders } from '../target/target-readers';
import { TaxBranch } from '../tax-branch/tax-branch.entity';
import { TradeUnion } from '../trade-union/trade-union.entity';
import { ProgressPublicationConnection } from './progress-publication.connection';
import { ProgressLine, ProgressLineFile, ProgressPublication } from './progress-publication.entity';
import { progressPublicationsPage } from './progress-publication.queries';
import { ProgressPublicationFilter } from './progress.inputs';

@Resolver(() => ProgressPublication)
export class ProgressPublicationResolver {
  @Access({ to: 'signed-in' })
  @Query(() => ProgressPublication, { nullable: true, description: '按编号查代收进度公布。A publication of progress by id.' })
  progressPublication(@Arg('id', () => ID, { description: '公布编号。The publication’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(ProgressPublication, id);
  }

  @Access({ to: 'signed-in' })
  @Query(() => ProgressPublicationConnection, { nullable: true, description: '历次代收进度公布,按公布先后。What was published of the progress, in the order of publication.' })
  progressPublications(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => ProgressPublicationFilter, { defaultValue: {}, description: '筛选。Which publications.' }) filter: ProgressPublicationFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return progressPublicationsPage(loaders, filter, page);
  }

  @FieldResolver(() => [ProgressLine], { nullable: true, description: '各工会、各分局的进度和位次。The lines of all unions and tax branches.' })
  lines(@Root() { id }: ProgressPublication, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ProgressLine, 'publicationId', id);
  }

  @Access({ to: targetReaders })
  @FieldResolver(() => CollectionTarget, { nullable: true, description: '所对照的年度目标。The target it is held against.' })
  target(@Root() { targetId }: ProgressPublication, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(CollectionTarget, targetId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '公布人。Who published it.' })
  publishedBy(@Root() { publishedById: id }: ProgressPublication) {
    return { id };
  }
}

@Resolver(() => ProgressLine)
export class ProgressLineFields {
  @FieldResolver(() => TradeUnion, { nullable: true, description: '工会。The union, in a line of one.' })
  tradeUnion(@Root() { tradeUnionId: id }: ProgressLine, @Ctx() { loaders }: RequestContext) {
    return id && loaders.byId(TradeUnion, id);
  }

  @FieldResolver(() => TaxBranch, { nullable: true, description: '分局。The tax branch, in a line of one.' })
  taxBranch(@Root() { taxBranchId: id }: ProgressLine, @Ctx() { loaders }: RequestContext) {
    return id && loaders.byId(TaxBranch, id);
  }

  @FieldResolver(() => [ProgressLineFile], { nullable: true, description: '该数字的文件依据,合计等于累计代收数。The files behind the number; they add up to what is collected.' })
  files(@Root() { id }: ProgressLine, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ProgressLineFile, 'lineId', id);
  }
}

@Resolver(() => ProgressLineFile)
export class ProgressLineFileFields {
  @Access({ to: targetReaders })
  @FieldResolver(() => ReceiptFile, { nullable: true, description: '税务机关的文件,含散列值和默克尔树根。The tax bureau’s file, with its hash and root.' })
  receiptFile(@Root() { receiptFileId }: ProgressLineFile, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(ReceiptFile, receiptFileId);
  }
}
