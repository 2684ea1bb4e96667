import { Access, connectionOf, Money, PageArguments, pageOf, type RequestContext } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { DuesReceipt } from '../receipt/dues-receipt.entity';
import { ReceiptFile, receiptReaders } from '../receipt-file/receipt-file.entity';
import { ReceiptSplit, ReceiptSplitLine } from './receipt-split.entity';
import { splitFen } from './split-receipt.rule';

export const ReceiptSplitConnection = connectionOf('ReceiptSplit', '经费分成', () => ReceiptSplit);

/** The two parts of one receipt. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '一笔缴款的两个部分。The two parts of one receipt: together they are the receipt.' })
export class ReceiptParts {
  @Field(() => Money, { description: '基层留成。The grassroots part.' })
  grassroots: Fen;

  @Field(() => Money, { description: '上缴部分。The upward part.' })
  upward: Fen;
}

@Resolver(() => ReceiptSplit)
export class ReceiptSplitResolver {
  @Access({ to: receiptReaders })
  @Query(() => ReceiptSplitConnection, { nullable: true, description: '经费分成列表,由新至旧。The splits, the latest first.' })
  receiptSplits(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return pageOf(loaders, ReceiptSplit, { where: 'TRUE', parameters: [], orderBy: 'id', descending: true }, page);
  }

  @Access({ to: receiptReaders })
  @Query(() => ReceiptSplit, { nullable: true, description: '按编号查经费分成。A split by id.' })
  receiptSplit(@Arg('id', () => ID, { description: '编号。Its id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(ReceiptSplit, id);
  }

  @FieldResolver(() => [ReceiptSplitLine], { description: '明细。By file, union, category and period.' })
  lines(@Root() { id }: ReceiptSplit, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ReceiptSplitLine, 'splitId', id);
  }
}

@Resolver(() => ReceiptSplitLine)
export class ReceiptSplitLineFields {
  @FieldResolver(() => ReceiptFile, { nullable: true, description: '文件。The file.' })
  receiptFile(@Root() { fileNumber }: ReceiptSplitLine, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(ReceiptFile, 'number', String(fileNumber));
  }

  @FieldResolver(() => String, { description: '基层留成比例,百分数,如"60"。The grassroots share in per cent, as "60".' })
  grassrootsShare(@Root() { grassrootsShare }: ReceiptSplitLine) {
    return String(grassrootsShare / 100);
  }
}

@Resolver(() => DuesReceipt)
export class DuesReceiptPartsFields {
  @FieldResolver(() => ReceiptParts, { nullable: true, description: '两个部分,未分成为空。Its two parts, by the rule of its period; null until it is split [CP-2].' })
  async parts(@Root() { fileNumber, controlUnionId, category, period, amount }: DuesReceipt, @Ctx() { loaders }: RequestContext): Promise<ReceiptParts | null> {
    const lines = await loaders.children(ReceiptSplitLine, 'fileNumber', String(fileNumber));
    const line = lines.find((each) => each.controlUnionId === (controlUnionId ?? '') && each.category === category && each.period === period);
    return line ? splitFen(amount, { grassroots: line.grassrootsShare, upward: 10_000 - line.grassrootsShare }) : null;
  }
}
