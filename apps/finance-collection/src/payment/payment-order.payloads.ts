import { connectionOf, payloadOf } from '@unionhall/graphql';
import { PaymentOrder } from './payment-order.entity';

export const RequestPaymentPayload = payloadOf('RequestPayment', 'paymentOrder', () => PaymentOrder);
export const ChargePaymentPayload = payloadOf('ChargePayment', 'paymentOrder', () => PaymentOrder);
export const AuthorisePaymentPayload = payloadOf('AuthorisePayment', 'paymentOrder', () => PaymentOrder);
export const RejectPaymentPayload = payloadOf('RejectPayment', 'paymentOrder', () => PaymentOrder);
export const CancelPaymentPayload = payloadOf('CancelPayment', 'paymentOrder', () => PaymentOrder);
export const ExecutePaymentPayload = payloadOf('ExecutePayment', 'paymentOrder', () => PaymentOrder);
export const ConfirmPaymentPayload = payloadOf('ConfirmPayment', 'paymentOrder', () => PaymentOrder);
export const ReturnPaymentPayload = payloadOf('ReturnPayment', 'paymentOrder', () => PaymentOrder);
export const PaymentOrderConnection = connectionOf('PaymentOrder', '付款单', () => PaymentOrder);
