import { paymentOrderMoved } from '@unionhall/contracts';
import { on, transactionOfEvent } from '@unionhall/database';
import { followPaymentOrder } from '../instalment/follow-payment-order';

/** The grant ledger follows the payment orders of its instalments; orders for anything else are not its own. */
export const onPaymentOrderMoved = on(paymentOrderMoved, async (manager, moved, envelope) => {
  if (moved.subjectType === 'Instalment') await followPaymentOrder(transactionOfEvent(manager, envelope), moved, new Date(envelope.at));
});
