import { decisionRecorded } from '@unionhall/contracts';
import { keepDecisions, on, transactionOfEvent } from '@unionhall/database';
import { settleAppeal } from '../performance/settle-appeal';

/** Keeps the copy of the decision; an appeal it was taken on is settled by it. */
export const onDecisionRecorded = on(decisionRecorded, async (manager, decision, envelope) => {
  await keepDecisions.apply(manager, envelope);
  await settleAppeal(transactionOfEvent(manager, envelope), decision, new Date(envelope.at));
});
