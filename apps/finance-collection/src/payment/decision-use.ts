import type { EntityManager } from 'typeorm';
import type { PaymentOrder } from './payment-order.entity';

const TAKE = `INSERT INTO decision_use (decision_id, amount, used) SELECT id, COALESCE(amount, 0), CAST(? AS SIGNED) FROM decision_copy WHERE id = ?
  ON DUPLICATE KEY UPDATE used = used + VALUES(used)`;
const GIVE_BACK = 'UPDATE decision_use SET used = used - CAST(? AS SIGNED) WHERE decision_id = ?';

/**
 * Keeps what was authorised under each decision next to what was decided: the table refuses more, even when a rule is
 * wrong.
 */
export async function keepDecisionUse(manager: EntityManager, before: PaymentOrder, after: PaymentOrder): Promise<void> {
  const [used, uses] = [usesDecision(before), usesDecision(after)];
  if (after.decisionId === null || used === uses) return;
  const { affectedRows } = await manager.query<{ affectedRows: number }>(uses ? TAKE : GIVE_BACK, [after.amount.toString(), after.decisionId]);
  if (affectedRows === 0) throw new Error(`an order was authorised under a decision that finance does not know: ${after.id}`);
}

/** From the authorisation until the money is known to have come back. */
const usesDecision = ({ state }: PaymentOrder) => state === 'authorised' || state === 'executed' || state === 'confirmed';
