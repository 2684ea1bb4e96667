import { Access, connectionOf, PageArguments, pageOf, type RequestContext } from '@unionhall/graphql';
import { yuanFromFen } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.entity';
import { DuesReceipt } from '../receipt/dues-receipt.entity';
import { receiptReaders } from '../receipt-file/receipt-file.entity';
import { TradeUnion } from '../trade-union/trade-union.entity';
import { heldFundOf, releaseSha256 } from './held-fund';
import { HeldPreparationFund, HeldPreparationFundPart } from './held-fund.type';
import { PreparationFundRelease, PreparationFundReleaseLine } from './preparation-fund-release.entity';

export const PreparationFundReleaseConnection = connectionOf('PreparationFundRelease', '筹备金返还', () => PreparationFundRelease);

@Resolver(() => HeldPreparationFund)
export class HeldPreparationFundResolver {
  @Access({ to: receiptReaders })
  @Query(() => HeldPreparationFund, { nullable: true, description: '单位的代管建会筹备金,逐笔可核。What is held of a unit’s preparation fund, receipt by receipt [CP-3].' })
  async preparationFundHeld(@Arg('employerId', () => ID, { description: '单位编号。The unit.' }) employerId: string, @Ctx() { loaders }: RequestContext): Promise<HeldPreparationFund | null> {
    const employer = await loaders.byId(Employer, employerId);
    if (!employer) return null;
    const held = await heldFundOf(loaders.statements, employerId);
    const union = employer.tradeUnionId === null ? null : await loaders.byId(TradeUnion, employer.tradeUnionId);
    const lines = [`单位：${employer.name}`, `新建工会：${union?.name ?? '（尚未建会）'}`, `返还金额：${yuanFromFen(held.amount)}元，共${held.parts.length}笔缴款`];
    return { employerId, amount: held.amount, parts: [...held.parts], sha256: releaseSha256(employerId, employer.tradeUnionId, held), lines };
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { employerId }: HeldPreparationFund, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, employerId);
  }
}

@Resolver(() => HeldPreparationFundPart)
export class HeldPreparationFundPartFields {
  @FieldResolver(() => DuesReceipt, { nullable: true, description: '缴款。The receipt.' })
  receipt(@Root() { receiptId }: HeldPreparationFundPart, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(DuesReceipt, receiptId);
  }
}

@Resolver(() => PreparationFundRelease)
export class PreparationFundReleaseResolver {
  @Access({ to: receiptReaders })
  @Query(() => PreparationFundReleaseConnection, { nullable: true, description: '筹备金返还列表,由新至旧。The releases, the latest first.' })
  preparationFundReleases(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return pageOf(loaders, PreparationFundRelease, { where: 'TRUE', parameters: [], orderBy: 'id', descending: true }, page);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { employerId }: PreparationFundRelease, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, employerId);
  }

  @FieldResolver(() => TradeUnion, { nullable: true, description: '新建工会。The union it is released to.' })
  tradeUnion(@Root() { tradeUnionId }: PreparationFundRelease, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(TradeUnion, tradeUnionId);
  }

  @FieldResolver(() => [PreparationFundReleaseLine], { description: '逐笔明细。Receipt by receipt.' })
  parts(@Root() { id }: PreparationFundRelease, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PreparationFundReleaseLine, 'releaseId', id);
  }
}

@Resolver(() => PreparationFundReleaseLine)
export class PreparationFundReleaseLineFields {
  @FieldResolver(() => DuesReceipt, { nullable: true, description: '缴款。The receipt.' })
  receipt(@Root() { receiptId }: PreparationFundReleaseLine, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(DuesReceipt, receiptId);
  }
}
