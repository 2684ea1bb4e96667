import { Permission, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Award } from '../award/award.entity';
import { PaymentOrder } from '../payment-order/payment-order.stub';
import { Person } from '../person/person.stub';
import { skipProgressReport } from '../progress-report/skip-progress-report';
import { submitProgressReport } from '../progress-report/submit-progress-report';
import { InstalmentRequest } from './instalment-request.entity';
import { InstalmentStateChange } from './instalment.life';
import { Instalment } from './instalment.entity';
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
  permissions(@Root() { id: instalmentId, version: expectedVersion }: Instalment, @Ctx() { permission }: RequestContext) {
    return Promise.all([permission(requestInstalment, { instalmentId, expectedVersion }), permission(submitProgressReport, { instalmentId }), permission(skipProgressReport, { instalmentId, expectedVersion })]);
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
