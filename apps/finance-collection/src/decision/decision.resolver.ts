import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { financeReaders } from '../finance-readers';
import { PaymentOrderConnection } from '../payment/payment-order.connection';
import { paymentOrdersOf } from '../payment/payment-order.queries';
import { Decision } from './decision.stub';

@Resolver(() => Decision)
export class DecisionResolver {
  @Access({ to: financeReaders })
  @FieldResolver(() => PaymentOrderConnection, { nullable: true, description: '据此决定的付款单,由新至旧。Payment orders that rest on the decision, newest first [CP-9].' })
  paymentOrders(
    @Root() { id }: Decision,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: RequestContext,
  ) {
    return paymentOrdersOf(loaders, 'decisionId', id, page);
  }
}
