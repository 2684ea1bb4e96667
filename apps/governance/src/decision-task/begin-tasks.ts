import type { MoveTransaction } from '@unionhall/database';
import { addDays } from '@unionhall/kernel';
import type { Decision } from '../decision/decision.entity';
import type { MatterTask } from '../matter/matter-task.entity';
import { parameterInForce } from '../parameter/parameter-in-force';
import { powerHoldersOn } from '../power-charge/power-charge.queries';
import { decisionTaskLife } from './decision-task.life';

/**
 * What was to be done once a matter is adopted becomes the tasks of its decision [GY-2a]. Where the matter named nobody, as
 * what a department proposes does, it is the task of whoever holds the power that day, or of whoever presided while nobody does.
 */
export async function beginTasks(tx: MoveTransaction, { id: decisionId, decidedOn, powerItemCode }: Decision, tasks: readonly MatterTask[], presidingId: string, at: Date): Promise<void> {
  if (tasks.length === 0) return;
  const [holder] = await powerHoldersOn(tx.manager, [powerItemCode], decidedOn);
  const days = await parameterInForce({ statements: tx.manager, loaders: null }, 'governance.decision-task-days', decidedOn);
  const later = { doneOn: null, evidenceTitle: null, evidenceSha256: null, completedById: null, effectActId: null, confirmedOn: null, confirmedById: null };
  for (const { title, responsibleId, dueOn, effect } of tasks) {
    const given = { responsibleId: responsibleId ?? holder!.holderId ?? presidingId, dueOn: dueOn ?? addDays(decidedOn, days), effect };
    await decisionTaskLife.begin(tx, { id: tx.newId(), decisionId, title, ...given, ...later, version: 1 }, 'closeVote', at);
  }
}
