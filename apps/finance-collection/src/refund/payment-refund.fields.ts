import type { RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PaymentOrder } from '../payment/payment-order.entity';
import { Person } from '../person/person.stub';
import { PaymentRefund } from './payment-refund.entity';

@Resolver(() => PaymentRefund)
export class PaymentRefundFields {
  @FieldResolver(() => PaymentOrder, { nullable: true, description: '付款单。The payment it came back of.' })
  paymentOrder(@Root() { paymentOrderId }: PaymentRefund, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PaymentOrder, paymentOrderId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who entered it.' })
  receivedBy(@Root() { receivedById: id }: PaymentRefund) {
    return { id };
  }
}

/** What a payment order shows of what came back. */
@Resolver(() => PaymentOrder)
export class PaymentOrderRefundFields {
  @FieldResolver(() => [PaymentRefund], { nullable: true, description: '收到的退款,由先至后。What came back of it, oldest first.' })
  refunds(@Root() { id }: PaymentOrder, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PaymentRefund, 'paymentOrderId', id);
  }
}
