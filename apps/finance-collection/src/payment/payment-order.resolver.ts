import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Decision } from '../decision/decision.stub';
import { financeReaders } from '../finance-readers';
import { LedgerAccount } from '../ledger/ledger-account.entity';
import { PayeeAccount } from '../payee/payee-account.entity';
import { Person } from '../person/person.stub';
import { PowerItem } from '../power-item/power-item.stub';
import { authorisePayment } from './authorise-payment';
import { cancelPayment } from './cancel-payment';
import { chargePayment } from './charge-payment';
import { confirmPayment } from './confirm-payment';
import { executePayment } from './execute-payment';
import { PaymentOrderStateChange } from './payment-order.life';
import { PaymentOrder } from './payment-order.entity';
import { PaymentOrderFilter, PaymentOrderOrder } from './payment-order.inputs';
import { PaymentOrderConnection } from './payment-order.connection';
import { paymentOrdersPage } from './payment-order.queries';
import { rejectPayment } from './reject-payment';
import { receiveRefund } from '../refund/receive-refund';
import { returnPayment } from './return-payment';

@Resolver(() => PaymentOrder)
export class PaymentOrderResolver {
  @Access({ to: financeReaders })
  @Query(() => PaymentOrder, { nullable: true, description: '按编号查付款单。A payment order by id.' })
  paymentOrder(@Arg('id', () => ID, { description: '付款单编号。The order’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PaymentOrder, id);
  }

  @Access({ to: financeReaders })
  @Query(() => PaymentOrderConnection, { nullable: true, description: '付款单列表。Payment orders.' })
  paymentOrders(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => PaymentOrderFilter, { defaultValue: {}, description: '筛选。Which orders.' }) filter: PaymentOrderFilter,
    @Arg('orderBy', () => PaymentOrderOrder, { defaultValue: PaymentOrderOrder.NEWEST, description: '排序。The order.' }) orderBy: PaymentOrderOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return paymentOrdersPage(loaders, filter, orderBy, page);
  }

  @FieldResolver(() => PayeeAccount, { nullable: true, description: '收款账户。The payee account.' })
  payeeAccount(@Root() { payeeAccountId }: PaymentOrder, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PayeeAccount, payeeAccountId);
  }

  @FieldResolver(() => LedgerAccount, { nullable: true, description: '付款科目。The bank account the money leaves.' })
  fromAccount(@Root() { fromAccountId }: PaymentOrder, @Ctx() { loaders }: RequestContext) {
    return fromAccountId && loaders.byId(LedgerAccount, fromAccountId);
  }

  @FieldResolver(() => LedgerAccount, { nullable: true, description: '列支科目。The account the money is spent for.' })
  forAccount(@Root() { forAccountId }: PaymentOrder, @Ctx() { loaders }: RequestContext) {
    return forAccountId && loaders.byId(LedgerAccount, forAccountId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: '据以付款的集体决定。The decision it rests on [CP-9].' })
  decision(@Root() { decisionId }: PaymentOrder) {
    return decisionId && { id: decisionId };
  }

  @FieldResolver(() => Person, { nullable: true, description: '指定科目的会计。Who named its accounts, where the request did not.' })
  chargedBy(@Root() { chargedById }: PaymentOrder) {
    return chargedById && { id: chargedById };
  }

  @FieldResolver(() => PowerItem, { nullable: true, description: '权力事项。The power item it is paid under [GY-2a].' })
  powerItem(@Root() { powerItem }: PaymentOrder) {
    return { code: powerItem };
  }

  @FieldResolver(() => Person, { nullable: true, description: '申请人。Who requested it.' })
  requestedBy(@Root() { requestedById }: PaymentOrder) {
    return { id: requestedById };
  }

  @FieldResolver(() => Person, { nullable: true, description: '审批人。Who authorised it.' })
  authorisedBy(@Root() { authorisedById }: PaymentOrder) {
    return authorisedById && { id: authorisedById };
  }

  @FieldResolver(() => Person, { nullable: true, description: '支付人。Who executed it.' })
  executedBy(@Root() { executedById }: PaymentOrder) {
    return executedById && { id: executedById };
  }

  @FieldResolver(() => [PaymentOrderStateChange], { description: '流转记录,由先至后。Its history, oldest first.' })
  history(@Root() { id }: PaymentOrder, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PaymentOrderStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id, version }: PaymentOrder, @Ctx() { permission }: RequestContext) {
    const known = { paymentOrderId: id, expectedVersion: version };
    return [
      permission(chargePayment, known),
      permission(authorisePayment, known),
      permission(rejectPayment, known),
      permission(cancelPayment, known),
      permission(executePayment, known),
      permission(confirmPayment, known),
      permission(returnPayment, known),
      permission(receiveRefund, known),
    ];
  }
}
