import { connectionOf } from '@unionhall/graphql';
import { PaymentOrder } from './payment-order.entity';

export const PaymentOrderConnection = connectionOf('PaymentOrder', '付款单', () => PaymentOrder);
