import type { Claims } from '@unionhall/standalone';
import { type BusyActs, sha256 } from './busy-acts';

/** The award that stands is accepted by three experts, what was not spent is claimed back, and comes back through finance-collection. */
export async function endGrant(acts: BusyActs): Promise<void> {
  const { house } = acts;
  const [award] = await house.sql<{ id: string }>('grants', "SELECT id FROM award WHERE state = 'contracted'");
  const onAward = async () => ({ awardId: award!.id, expectedVersion: await acts.version('award', award!.id) });
  const { id: acceptanceId } = await acts.do('officer', 'SubmitAcceptance', { ...(await onAward()), effect: '示例成效', evidenceSha256: sha256('effect') });
  const experts = await house.sql<{ id: string; personId: string }>('grants', 'SELECT id, person_id AS personId FROM grant_expert ORDER BY id LIMIT 3');
  await acts.do('officer', 'AssignAcceptanceExperts', { acceptanceId, expectedVersion: await acts.version('acceptance', acceptanceId), expertIds: experts.map(({ id }) => id) });
  for (const [index, { personId }] of experts.entries()) {
    const expert: Claims = { unionhall_person: personId, roles: ['expert'] };
    await acts.do(expert, 'SubmitAcceptanceOpinion', { acceptanceId, outcome: index === 0 ? 'RECTIFY' : 'PASS', comment: '示例意见' });
  }
  await acts.do('officer', 'ConcludeAcceptance', { acceptanceId, expectedVersion: await acts.version('acceptance', acceptanceId), finding: '示例结论' });
  await acts.do('officer', 'RecoverGrantFunds', { ...(await onAward()), spentAmount: '0.00', reason: '结余', dueOn: '2026-06-30' });
  await house.settle();
  const [claim] = await house.sql<{ yuan: string }>('grants', 'SELECT CAST(unspent / 100 AS DECIMAL(12, 2)) AS yuan FROM grant_recovery');
  const [order] = await house.sql<{ id: string }>('finance-collection', "SELECT id FROM payment_order WHERE subject_type = 'Instalment' AND state = 'confirmed'");
  const line = { bankReference: 'demo-refund-1', bankAmount: claim!.yuan, statementSha256: sha256('refund') };
  await acts.do('accountant', 'ReceiveRefund', { paymentOrderId: order!.id, expectedVersion: await acts.version('payment_order', order!.id, 'finance-collection'), ...line });
  await house.settle();
}
