import { refundReceived } from '@unionhall/contracts';
import { on, transactionOfEvent } from '@unionhall/database';
import { settleRecovery } from '../recovery/settle-recovery';

/** Money that came back of an instalment settles what is claimed of its award; refunds of anything else are not its own. */
export const onRefundReceived = on(refundReceived, async (manager, refund, envelope) => {
  if (refund.subjectType === 'Instalment') await settleRecovery(transactionOfEvent(manager, envelope), refund, new Date(envelope.at));
});
