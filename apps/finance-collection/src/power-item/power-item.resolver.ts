import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { financeReaders } from '../finance-readers';
import { LedgerAccount } from '../ledger/ledger-account.entity';
import { PaymentOrderConnection } from '../payment/payment-order.connection';
import { paymentOrdersOf } from '../payment/payment-order.queries';
import { PowerItem } from './power-item.stub';

@Resolver(() => PowerItem)
export class PowerItemResolver {
  @Access({ to: financeReaders })
  @FieldResolver(() => PaymentOrderConnection, { nullable: true, description: '该事项下的付款单,由新至旧。Payment orders under the item, newest first [GY-2a].' })
  paymentOrders(
    @Root() { code }: PowerItem,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: RequestContext,
  ) {
    return paymentOrdersOf(loaders, 'powerItem', code, page);
  }

  @Access({ to: financeReaders })
  @FieldResolver(() => LedgerAccount, { nullable: true, description: '该事项的默认列支科目。The account its payments are charged to by default.' })
  expenditureAccount(@Root() { code }: PowerItem, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(LedgerAccount, 'expenditureOf', code);
  }
}
