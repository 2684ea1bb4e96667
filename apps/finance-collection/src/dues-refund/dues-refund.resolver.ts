import { notFound } from '@unionhall/contracts';
import { Access, connectionOf, Money, PageArguments, pageOf, type RequestContext } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { financeReaders } from '../finance-readers';
import { PayeeAccount } from '../payee/payee-account.entity';
import { contentToDecide } from '../payment/payment-content.resolver';
import { PaymentContentToDecide } from '../payment/payment-content.type';
import { PaymentOrder } from '../payment/payment-order.entity';
import { Person } from '../person/person.stub';
import { DuesReceipt } from '../receipt/dues-receipt.entity';
import { receiptReaders } from '../receipt-file/receipt-file.entity';
import { DuesRefund } from './dues-refund.entity';
import { receiptToRefund, refundContent } from './receipt-to-refund';

export const DuesRefundConnection = connectionOf('DuesRefund', '退还多缴经费', () => DuesRefund);

@Resolver(() => DuesRefund)
export class DuesRefundResolver {
  @Access({ to: receiptReaders })
  @Query(() => DuesRefundConnection, { nullable: true, description: '退还多缴经费列表,由新至旧。Dues given back, the latest first.' })
  duesRefunds(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return pageOf(loaders, DuesRefund, { where: 'TRUE', parameters: [], orderBy: 'id', descending: true }, page);
  }

  @Access({ to: financeReaders })
  @Query(() => PaymentContentToDecide, { nullable: true, description: '拟退还经费的内容及其散列值,供提请集体决定。What a matter about a refund must be raised over [CP-9].' })
  async duesRefundContent(
    @Arg('receiptId', () => ID, { description: '所退的缴款。The receipt.' }) receiptId: string,
    @Arg('payeeAccountId', () => ID, { description: '收款账户编号。The payee account.' }) payeeAccountId: string,
    @Arg('amount', () => Money, { description: '退还金额。The amount.' }) amount: Fen,
    @Arg('reason', () => String, { description: '缘由和依据。Why, and by which document.' }) reason: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PaymentContentToDecide> {
    const payee = await loaders.byId(PayeeAccount, payeeAccountId);
    if (!payee) throw notFound('PayeeAccount', payeeAccountId);
    return contentToDecide(refundContent(await receiptToRefund(loaders.statements, receiptId), { payeeAccountId, amount, reason }), payee);
  }

  @FieldResolver(() => DuesReceipt, { nullable: true, description: '所退的缴款。The receipt it is of.' })
  receipt(@Root() { receiptId }: DuesRefund, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(DuesReceipt, receiptId);
  }

  @FieldResolver(() => PaymentOrder, { nullable: true, description: '付款单。The payment order.' })
  paymentOrder(@Root() { paymentOrderId }: DuesRefund, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PaymentOrder, paymentOrderId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '提请人。Who asked for it.' })
  requestedBy(@Root() { requestedById: id }: DuesRefund) {
    return { id };
  }
}

/** What a receipt shows of what was given back. */
@Resolver(() => DuesReceipt)
export class DuesReceiptRefundFields {
  @FieldResolver(() => [DuesRefund], { nullable: true, description: '退还记录,由先至后。What was given back of it, oldest first.' })
  refunds(@Root() { id }: DuesReceipt, @Ctx() { loaders }: RequestContext) {
    return loaders.children(DuesRefund, 'receiptId', id);
  }
}
