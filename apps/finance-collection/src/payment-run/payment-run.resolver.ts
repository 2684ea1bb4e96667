import { Access, connectionOf, PageArguments, pageOf, Refusal, type RequestContext, tellRefusals } from '@unionhall/graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { financeReaders } from '../finance-readers';
import { PaymentOrder } from '../payment/payment-order.entity';
import { Person } from '../person/person.stub';
import { bankFileOf } from './bank-file';
import { BankAnswer, type BankAnswerVerdict, BankAnswerVerdictEnum, BankFileDraw, PaymentRun } from './payment-run.entity';

export const PaymentRunConnection = connectionOf('PaymentRun', '批量支付', () => PaymentRun);

/** What one order of a run, or of an authorisation in bulk, came to. */
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '批量办理付款单中一笔的结果。What one order of a run, or of an authorisation in bulk, came to.' })
export class PaymentRunResult {
  paymentOrderId: string;

  @Field(() => [Refusal], { description: '不予办理的全部理由;已办理则为空。Every reason why not; empty when done.' })
  refusals: Refusal[];
}

/** A row of the bank's answer, and what it comes to. Reached only through its answer. */
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '银行回盘中的一行及核对结果。A row of the bank’s answer, and what it comes to.' })
export class BankAnswerRow {
  @Field(() => Int, { description: '文件行号。Its line in the file.' })
  line: number;

  @Field(() => [String], { description: '各单元格原文。Its cells as they stand in the file.' })
  cells: readonly string[];

  @Field(() => BankAnswerVerdictEnum, { description: '核对结果。What it comes to.' })
  verdict: BankAnswerVerdict;

  @Field(() => [Refusal], { description: '不予登记的全部理由。Every reason why it cannot be entered.' })
  refusals: Refusal[];
}

@Resolver(() => PaymentRunResult)
export class PaymentRunResultFields {
  @FieldResolver(() => PaymentOrder, { nullable: true, description: '付款单。The order.' })
  paymentOrder(@Root() { paymentOrderId }: PaymentRunResult, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PaymentOrder, paymentOrderId);
  }
}

@Resolver(() => PaymentRun)
export class PaymentRunResolver {
  @Access({ to: financeReaders })
  @Query(() => PaymentRunConnection, { nullable: true, description: '批量支付列表,由新至旧。The runs, the latest first.' })
  paymentRuns(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return pageOf(loaders, PaymentRun, { where: 'TRUE', parameters: [], orderBy: 'id', descending: true }, page);
  }

  @Access({ to: financeReaders })
  @Query(() => BankAnswer, { nullable: true, description: '按编号查银行回盘。The bank’s answer by its ticket.' })
  bankAnswer(@Arg('id', () => ID, { description: '回盘编号。The ticket.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(BankAnswer, id);
  }

  @FieldResolver(() => [PaymentRunResult], { description: '各单的结果,按所给次序。The result of each order, in the order they were given.' })
  items(@Root() { items }: PaymentRun, @Ctx() { locale }: RequestContext): PaymentRunResult[] {
    return items.map(({ paymentOrderId, refusals }) => ({ paymentOrderId, refusals: tellRefusals(refusals, locale) }));
  }

  @FieldResolver(() => Person, { nullable: true, description: '出纳。The cashier.' })
  executedBy(@Root() { executedById: id }: PaymentRun) {
    return { id };
  }
}

@Resolver(() => BankFileDraw)
export class BankFileDrawFields {
  @FieldResolver(() => String, { description: 'CSV文件内容:付款单编号、收款户名、开户银行、完整账号、金额、用途。The CSV file: order, holder, bank, account number in full, amount, purpose.' })
  async content(@Root() { paymentRunId }: BankFileDraw, @Ctx() { loaders, personalData }: RequestContext) {
    const run = await loaders.byId(PaymentRun, paymentRunId);
    return bankFileOf(loaders.statements, personalData, run!.items.filter(({ refusals }) => refusals.length === 0).map(({ paymentOrderId }) => paymentOrderId));
  }
}

@Resolver(() => BankAnswer)
export class BankAnswerFields {
  @FieldResolver(() => [BankAnswerRow], { description: '各行核对结果,按文件次序。Its rows in the order of the file.' })
  rows(@Root() { rows }: BankAnswer, @Ctx() { locale }: RequestContext): BankAnswerRow[] {
    return rows.map((row) => ({ ...row, refusals: tellRefusals(row.refusals, locale) }));
  }

  @FieldResolver(() => PaymentRun, { nullable: true, description: '批量支付。The run it answers.' })
  paymentRun(@Root() { paymentRunId }: BankAnswer, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PaymentRun, paymentRunId);
  }
}
