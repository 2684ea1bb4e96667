import { decisionCarriedOut } from '@unionhall/contracts';
import { enterActOfEvent, insertRow, on, personBehind, rowsOf, transactionOfEvent } from '@unionhall/database';
import { localDate, yuanFromFen } from '@unionhall/kernel';
import { enumLabels } from '@unionhall/rulebook';
import { DecisionProgress } from '../decision-task/decision-progress.entity';
import { DecisionTask } from '../decision-task/decision-task.entity';
import { decisionTaskLife } from '../decision-task/decision-task.life';
import { DecisionEffectRecord } from '../decision/decision-effect.entity';
import { Decision } from '../decision/decision.entity';
import type { DecisionEffect } from '../matter/matter-task.entity';

/**
 * A department did what tasks of a decision wait for: they are done, by whoever did it there and by that act; what was
 * done in part is progress [GY-2a]. Kept with the decision in any case, for what is disclosed of it [GY-5a].
 */
export const onDecisionCarriedOut = on(decisionCarriedOut, async (manager, { decisionId, effect, actId, on: day, complete, paid }, envelope) => {
  await insertRow(manager, DecisionEffectRecord, { id: envelope.id, decisionId, department: envelope.from, effect, effectActId: actId, doneOn: localDate(day), complete, paid: paid === null ? null : BigInt(paid) });
  const tasks = await rowsOf(manager, DecisionTask, "WHERE decision_id = ? AND effect = ? AND state = 'open' ORDER BY id FOR UPDATE", [decisionId, effect]);
  if (tasks.length === 0) return;
  const tx = transactionOfEvent(manager, envelope);
  const personId = personBehind(envelope);
  const doneOn = localDate(day);
  for (const task of tasks) {
    if (complete) await decisionTaskLife.move(tx, task, 'carryOutDecision', new Date(envelope.at), { doneOn, effectActId: actId, completedById: personId });
    else await insertRow(manager, DecisionProgress, { id: tx.newId(), taskId: task.id, text: doneInPart(effect, paid), recordedById: personId, recordedOn: doneOn, actId: tx.actId });
  }
  const { powerItemCode: powerItem } = await manager.findOneByOrFail(Decision, { id: decisionId });
  await enterActOfEvent(manager, envelope, { act: 'carryOutDecision', powerItem, subject: { type: 'Decision', id: decisionId }, refusals: [] });
});

/** What is noted of a part: the money of a payment, or else only what was begun. */
function doneInPart(effect: DecisionEffect, paid: string | null): string {
  if (paid !== null) return `已支付${yuanFromFen(BigInt(paid))}元。Paid so far, in yuan.`;
  const { zh, en } = enumLabels.DecisionEffect[effect];
  return `已部分办理：${zh}。Done in part: ${en}.`;
}
