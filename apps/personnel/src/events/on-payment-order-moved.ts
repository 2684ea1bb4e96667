import { paymentOrderMoved } from '@unionhall/contracts';
import { on, transactionOfEvent } from '@unionhall/database';
import { followPaymentOrder } from '../allowance/follow-payment-order';
import { AllowanceRun } from '../allowance/allowance-run.entity';

/** The allowances of a month follow their payment orders; orders for anything else are not personnel's. */
export const onPaymentOrderMoved = on(paymentOrderMoved, async (manager, moved, envelope) => {
  if (moved.subjectType === AllowanceRun.name) await followPaymentOrder(transactionOfEvent(manager, envelope), moved, new Date(envelope.at));
});
