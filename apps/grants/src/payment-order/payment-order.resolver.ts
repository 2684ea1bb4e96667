import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { grantReaders } from '../grant-readers';
import { InstalmentRequest } from '../instalment/instalment-request.entity';
import { Instalment } from '../instalment/instalment.entity';
import { PaymentOrder } from './payment-order.stub';

@Resolver(() => PaymentOrder)
export class PaymentOrderResolver {
  @Access({ to: grantReaders })
  @FieldResolver(() => Instalment, { nullable: true, description: '所拨付的资助资金分期。The instalment the order was asked for, if it is a grant’s.' })
  async instalment(@Root() { id }: PaymentOrder, @Ctx() { loaders }: RequestContext) {
    const request = await loaders.byId(InstalmentRequest, id);
    return request && loaders.byId(Instalment, request.instalmentId);
  }
}
