import { ActMutation, DryRun, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Award } from '../award/award.entity';
import { PaymentOrder } from '../payment-order/payment-order.stub';
import { Person } from '../person/person.stub';
import { InstalmentRequest } from './instalment-request.entity';
import { InstalmentStateChange } from './instalment-state-change.entity';
import { Instalment } from './instalment.entity';
import { RequestInstalmentInput } from './instalment.inputs';
import { RequestInstalmentPayload } from './instalment.payloads';
import { requestInstalment } from './request-instalment';

@Resolver(() => Instalment)
export class InstalmentResolver {
  @FieldResolver(() => Award, { nullable: true, description: '立项资助。The award.' })
  award(@Root() { awardId }: Instalment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Award, awardId);
  }

  @FieldResolver(() => PaymentOrder, { nullable: true, description: '现行付款单,未申请时为空。Its payment order now; null while none is asked for.' })
  paymentOrder(@Root() { paymentOrderId: id }: Instalment) {
    return id && { id };
  }

  @FieldResolver(() => [InstalmentRequest], { description: '历次申请,由先至后。Every time it was asked for, oldest first.' })
  requests(@Root() { id }: Instalment, @Ctx() { loaders }: RequestContext) {
    return loaders.children(InstalmentRequest, 'instalmentId', id);
  }

  @FieldResolver(() => [InstalmentStateChange], { description: '流转记录,由先至后。Its history, oldest first.' })
  history(@Root() { id }: Instalment, @Ctx() { loaders }: RequestContext) {
    return loaders.children(InstalmentStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  async permissions(@Root() { id: instalmentId, version: expectedVersion }: Instalment, @Ctx() { permission }: RequestContext) {
    return [await permission(requestInstalment, { instalmentId, expectedVersion })];
  }

  @ActMutation(requestInstalment, RequestInstalmentPayload, '申请拨付一期资金,转财务付款。Asks finance-collection to pay an instalment.')
  requestInstalment(
    @Arg('input', () => RequestInstalmentInput) input: RequestInstalmentInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(requestInstalment, 'instalment', input, { dryRun });
  }
}

@Resolver(() => InstalmentRequest)
export class InstalmentRequestFields {
  @FieldResolver(() => PaymentOrder, { nullable: true, description: '付款单。The payment order.' })
  paymentOrder(@Root() { id }: InstalmentRequest) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '申请人。Who asked.' })
  requestedBy(@Root() { requestedById: id }: InstalmentRequest) {
    return { id };
  }
}
