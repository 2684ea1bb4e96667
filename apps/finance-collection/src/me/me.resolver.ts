import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Args, Ctx, FieldResolver, Resolver } from 'type-graphql';
import { financeReaders } from '../finance-readers';
import { PaymentOrderConnection } from '../payment/payment-order.connection';
import { paymentsWaiting } from '../payment/payments-waiting';
import { Me } from './me.stub';

@Resolver(() => Me)
export class MeResolver {
  @Access({ to: financeReaders })
  @FieldResolver(() => PaymentOrderConnection, { nullable: true, description: '待本人办理的付款单:会计指定科目、分管领导审批、出纳支付、会计核对。Payments that wait for the caller: to name their accounts or confirm as an accountant, to authorise as the holder, to execute as a cashier.' })
  paymentsWaiting(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return paymentsWaiting(context, page);
  }
}
