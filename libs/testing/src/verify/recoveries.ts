import type { Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

/** What grants counts as given back of an award is what finance-collection received for its instalments, unless the news of it is on the way. */
export async function checkRecoveries(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  const received = await house.rows<{ instalmentId: string; amount: string }>(
    'finance-collection',
    `SELECT payment.subject_id AS instalmentId, SUM(refund.amount) AS amount FROM payment_refund refund JOIN payment_order payment ON payment.id = refund.payment_order_id
     WHERE payment.subject_type = 'Instalment' GROUP BY payment.subject_id`,
  );
  const claims = await house.rows<{ id: string; returned: string; instalmentId: string }>(
    'grants',
    `SELECT recovery.id, recovery.returned, instalment.id AS instalmentId FROM grant_recovery recovery JOIN instalment ON instalment.award_id = recovery.award_id`,
  );
  const waiting = (await house.eventsOnTheWay()).filter(({ name }) => name === 'RefundReceived');
  for (const [id, parts] of Map.groupBy(claims, (claim) => claim.id)) {
    inspection.look(1);
    if (waiting.some(({ payload }) => parts.some(({ instalmentId }) => payload.includes(instalmentId)))) continue;
    const back = received.filter(({ instalmentId }) => parts.some((part) => part.instalmentId === instalmentId)).reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    if (back !== BigInt(parts[0]!.returned)) inspection.report('grants', 'grant_recovery', [id], `counts ${parts[0]!.returned} fen as given back, finance-collection received ${back}`);
  }
  for (const { instalmentId, amount } of received) {
    if (claims.some((claim) => claim.instalmentId === instalmentId) || waiting.some(({ payload }) => payload.includes(instalmentId))) continue;
    inspection.report('finance-collection', 'payment_refund', [instalmentId], `${amount} fen came back of an instalment of which grants claims nothing`);
  }
}
