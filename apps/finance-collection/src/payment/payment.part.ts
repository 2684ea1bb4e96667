import type { DepartmentPart } from '@unionhall/graphql';
import { authorisePayment } from './authorise-payment';
import { cancelPayment } from './cancel-payment';
import { chargePayment } from './charge-payment';
import { confirmPayment } from './confirm-payment';
import { executePayment } from './execute-payment';
import { PaymentContentResolver } from './payment-content.resolver';
import { PaymentOrderStateChange } from './payment-order-state-change.entity';
import { PaymentOrderStateChangeResolver } from './payment-order-state-change.resolver';
import { PaymentOrder } from './payment-order.entity';
import { PaymentOrderResolver } from './payment-order.resolver';
import { paymentOrderTransitions } from './payment-order.transitions';
import { rejectPayment } from './reject-payment';
import { requestPayment } from './request-payment';
import { returnPayment } from './return-payment';

export const paymentPart: DepartmentPart = {
  acts: [requestPayment, chargePayment, authorisePayment, rejectPayment, cancelPayment, executePayment, confirmPayment, returnPayment],
  entities: [PaymentOrder, PaymentOrderStateChange],
  resolvers: [PaymentOrderResolver, PaymentContentResolver, PaymentOrderStateChangeResolver],
  transitions: { payment_order: paymentOrderTransitions },
};
