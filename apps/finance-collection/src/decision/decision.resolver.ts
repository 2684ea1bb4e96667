import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
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
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,至多100。Page size, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从此游标之后。After this cursor.' }) after: string | null,
    @Ctx() { loaders }: RequestContext,
  ) {
    return paymentOrdersOf(loaders, 'decisionId', id, { first, after });
  }
}
