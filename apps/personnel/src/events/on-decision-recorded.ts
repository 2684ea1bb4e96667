import { decisionRecorded } from '@unionhall/contracts';
import { keepDecisions, on, transactionOfEvent } from '@unionhall/database';
import { takeUndecidedListBack } from '../competition/take-undecided-list-back';
import { settleAppeal } from '../performance/settle-appeal';

/** Keeps the copy of the decision; an appeal it was taken on is settled by it, a list of appointments it rejects is taken back. */
export const onDecisionRecorded = on(decisionRecorded, async (manager, decision, envelope) => {
  await keepDecisions.apply(manager, envelope);
  const [tx, at] = [transactionOfEvent(manager, envelope), new Date(envelope.at)];
  await settleAppeal(tx, decision, at);
  if (decision.outcome === 'rejected') await takeUndecidedListBack(tx, decision, at);
});
