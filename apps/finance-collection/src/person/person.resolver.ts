import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { financeReaders } from '../finance-readers';
import { PayeeAccount } from '../payee/payee-account.entity';
import { PaymentOrderConnection } from '../payment/payment-order.connection';
import { paymentOrdersOf } from '../payment/payment-order.queries';
import { Person } from './person.stub';

@Resolver(() => Person)
export class PersonResolver {
  @Access({ to: financeReaders })
  @FieldResolver(() => PaymentOrderConnection, { nullable: true, description: '该人员申请的付款单,由新至旧。Payment orders the person requested, newest first.' })
  paymentOrdersRequested(
    @Root() { id }: Person,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: RequestContext,
  ) {
    return paymentOrdersOf(loaders, 'requestedById', id, page);
  }

  @Access<Person>({ to: financeReaders, own: (person, caller) => person.id === caller.personId })
  @FieldResolver(() => [PayeeAccount], { nullable: true, description: '该人员的收款账户。Payee accounts of the person.' })
  payeeAccounts(@Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PayeeAccount, 'personId', id);
  }
}
