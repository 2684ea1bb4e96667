import type { DepartmentPart } from '@unionhall/graphql';
import { PaymentOrderResolver } from './payment-order.resolver';
import { PaymentOrder } from './payment-order.stub';

export const paymentOrderPart: DepartmentPart = {
  resolvers: [PaymentOrderResolver],
  stubs: [PaymentOrder],
};
