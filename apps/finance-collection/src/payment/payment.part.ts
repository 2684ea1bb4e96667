import type { DepartmentPart } from '@unionhall/graphql';
import { authorisePayment } from './authorise-payment';
import { cancelPayment } from './cancel-payment';
import { chargePayment } from './charge-payment';
import { confirmPayment } from './confirm-payment';
import { executePayment } from './execute-payment';
import { PaymentContentResolver } from './payment-content.resolver';
import { PaymentOrderStateChangeResolver } from './payment-order-state-change.resolver';
import { PaymentOrder } from './payment-order.entity';
import { paymentOrderLife } from './payment-order.life';
import { PaymentOrderResolver } from './payment-order.resolver';
import { rejectPayment } from './reject-payment';
import { requestPayment } from './request-payment';
import { returnPayment } from './return-payment';

export const paymentPart: DepartmentPart = {
  acts: [requestPayment, chargePayment, authorisePayment, rejectPayment, cancelPayment, executePayment, confirmPayment, returnPayment],
  entities: [PaymentOrder],
  lives: [paymentOrderLife],
  resolvers: [PaymentOrderResolver, PaymentContentResolver, PaymentOrderStateChangeResolver],
};
