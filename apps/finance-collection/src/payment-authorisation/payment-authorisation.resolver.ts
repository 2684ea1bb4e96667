import { Access, type RequestContext, tellRefusals } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { financeReaders } from '../finance-readers';
import { PaymentRunResult } from '../payment-run/payment-run.resolver';
import { Person } from '../person/person.stub';
import { PaymentAuthorisationBatch } from './payment-authorisation-batch.entity';

@Resolver(() => PaymentAuthorisationBatch)
export class PaymentAuthorisationBatchResolver {
  @Access({ to: financeReaders })
  @Query(() => PaymentAuthorisationBatch, { nullable: true, description: '按编号查批量审批的结果。An authorisation in bulk and the result of each order, by id.' })
  paymentAuthorisationBatch(@Arg('id', () => ID, { description: '编号。The batch.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PaymentAuthorisationBatch, id);
  }

  @FieldResolver(() => [PaymentRunResult], { description: '各单的结果,按所给次序。The result of each order, in the order they were given.' })
  items(@Root() { items }: PaymentAuthorisationBatch, @Ctx() { locale }: RequestContext): PaymentRunResult[] {
    return items.map(({ paymentOrderId, refusals }) => ({ paymentOrderId, refusals: tellRefusals(refusals, locale) }));
  }

  @FieldResolver(() => Person, { nullable: true, description: '审批人。Who authorised.' })
  authorisedBy(@Root() { authorisedById: id }: PaymentAuthorisationBatch) {
    return { id };
  }
}
