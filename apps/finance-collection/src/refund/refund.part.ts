import type { DepartmentPart } from '@unionhall/graphql';
import { PaymentRefund } from './payment-refund.entity';
import { PaymentOrderRefundFields, PaymentRefundFields } from './payment-refund.fields';
import { receiveRefund } from './receive-refund';

export const refundPart: DepartmentPart = {
  acts: [receiveRefund],
  entities: [PaymentRefund],
  resolvers: [PaymentRefundFields, PaymentOrderRefundFields],
};
