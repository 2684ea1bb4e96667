import { decisionRecorded } from '@unionhall/contracts';
import { keepDecisions, on, transactionOfEvent } from '@unionhall/database';
import { takeUndecidedListBack } from '../award/take-undecided-list-back';

/** Keeps the copy of the decision; a list that is rejected is taken back. One that is deferred waits for another meeting. */
export const onDecisionRecorded = on(decisionRecorded, async (manager, decision, envelope) => {
  await keepDecisions.apply(manager, envelope);
  if (decision.outcome === 'rejected') await takeUndecidedListBack(transactionOfEvent(manager, envelope), decision, new Date(envelope.at));
});
