import { notFound } from '@unionhall/contracts';
import { Access, connectionOf, MonthScalar, PageArguments, pageOf, type RequestContext } from '@unionhall/graphql';
import type { Month } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { financeReaders } from '../finance-readers';
import { PayeeAccount } from '../payee/payee-account.entity';
import { contentToDecide } from '../payment/payment-content.resolver';
import { PaymentContentToDecide } from '../payment/payment-content.type';
import { PaymentOrder } from '../payment/payment-order.entity';
import { PaymentRefund } from '../refund/payment-refund.entity';
import { ReceiptSplit } from '../split/receipt-split.entity';
import { DuesRemittance, DuesRemittanceLine } from './dues-remittance.entity';
import { remittableParts, remittanceContent } from './remittable';

export const DuesRemittanceConnection = connectionOf('DuesRemittance', '经费上缴', () => DuesRemittance);

@Resolver(() => DuesRemittance)
export class DuesRemittanceResolver {
  @Access({ to: financeReaders })
  @Query(() => DuesRemittanceConnection, { nullable: true, description: '经费上缴列表,由新至旧。The remittances, the latest first.' })
  duesRemittances(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return pageOf(loaders, DuesRemittance, { where: 'TRUE', parameters: [], orderBy: 'id', descending: true }, page);
  }

  @Access({ to: financeReaders })
  @Query(() => PaymentContentToDecide, { nullable: true, description: '拟上缴经费的内容及其散列值,供提请集体决定。What a matter about a remittance must be raised over, as things stand now [CP-9].' })
  async duesRemittanceContent(
    @Arg('upTo', () => MonthScalar, { description: '截止入账月份。The last month of booking.' }) upTo: Month,
    @Arg('payeeAccountId', () => ID, { description: '收款账户编号。The payee account.' }) payeeAccountId: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PaymentContentToDecide> {
    const payee = await loaders.byId(PayeeAccount, payeeAccountId);
    if (!payee) throw notFound('PayeeAccount', payeeAccountId);
    return contentToDecide(remittanceContent(upTo, payeeAccountId, await remittableParts(loaders.statements, upTo)), payee);
  }

  @FieldResolver(() => PaymentOrder, { nullable: true, description: '付款单。The payment order.' })
  paymentOrder(@Root() { paymentOrderId }: DuesRemittance, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PaymentOrder, paymentOrderId);
  }

  @FieldResolver(() => [DuesRemittanceLine], { description: '明细:各次分成的上缴部分,以及再次上缴的退回款。Its lines: the upward part of each split, and what came back and goes up again.' })
  lines(@Root() { id }: DuesRemittance, @Ctx() { loaders }: RequestContext) {
    return loaders.children(DuesRemittanceLine, 'remittanceId', id);
  }
}

@Resolver(() => DuesRemittanceLine)
export class DuesRemittanceLineFields {
  @FieldResolver(() => ReceiptSplit, { nullable: true, description: '经费分成;再次上缴退回款的为空。The split; null for what came back.' })
  split(@Root() { splitId }: DuesRemittanceLine, @Ctx() { loaders }: RequestContext) {
    return splitId && loaders.byId(ReceiptSplit, splitId);
  }

  @FieldResolver(() => PaymentRefund, { nullable: true, description: '再次上缴的退回款;分成的上缴部分为空。What came back of a remittance and goes up again; null for the part of a split.' })
  refund(@Root() { refundId }: DuesRemittanceLine, @Ctx() { loaders }: RequestContext) {
    return refundId && loaders.byId(PaymentRefund, refundId);
  }
}
