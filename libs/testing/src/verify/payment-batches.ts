import type { Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

const FINANCE = 'finance-collection';

/** What moves orders together, and what each table says of it. */
const batches = [
  { table: 'payment_authorisation_batch', state: 'authorised', count: 'authorised', by: 'authorised_by_id' },
  { table: 'payment_run', state: 'executed', count: 'payments', by: 'executed_by_id' },
] as const;

/** Orders that were authorised or paid together: as many, and as much, as their own history says [GY-2a]. */
export async function checkPaymentBatches(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  for (const { table, state, count, by } of batches) {
    const [counted] = await house.rows<{ rows: string }>(FINANCE, `SELECT COUNT(*) AS \`rows\` FROM ${table}`);
    inspection.look(counted!.rows);
    const wrong = await house.rows<{ id: string }>(
      FINANCE,
      `SELECT batch.id FROM ${table} batch JOIN JSON_TABLE(batch.items, '$[*]' COLUMNS (order_id VARCHAR(36) PATH '$.paymentOrderId', refused INT EXISTS PATH '$.refusals[0]')) item
       LEFT JOIN payment_order paid ON item.refused = 0 AND paid.id = item.order_id
       LEFT JOIN payment_order_state_change step ON step.subject_id = paid.id AND step.to_state = '${state}' AND step.person_id = batch.${by}
       GROUP BY batch.id, batch.${count}, batch.amount
       HAVING COUNT(step.id) <> batch.${count} OR SUM(item.refused = 0) <> batch.${count} OR COALESCE(SUM(IF(step.id IS NULL, 0, paid.amount)), 0) <> batch.amount`,
    );
    for (const { id } of wrong) inspection.report(FINANCE, table, [id], `says of other orders, or of another sum, that they were ${state} than their history [GY-2a]`);
  }
}
