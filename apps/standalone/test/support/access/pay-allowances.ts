import { personaDefinitions } from '@unionhall/standalone';
import { idOf } from '@unionhall/testing';
import type { LoadedHouse } from '../houses';

const DOCUMENT = '示例通知';

/** The allowances of a month, with a line of whoever asks for his own, as if it had been locked by the decision over the awards and paid by the grant’s order: written as rows. */
export async function payAllowances({ client, claims, standalone }: LoadedHouse, decisionId: string): Promise<void> {
  const officer = claims('officer');
  const of = (department: 'personnel' | 'finance-collection') => standalone!.departments.get(department)!.source;
  const [post] = await of('personnel').query<{ id: string }[]>("SELECT id FROM post WHERE kind <> 'leadership' ORDER BY name LIMIT 1");
  await client.act(officer, 'RegisterIncumbent', { postId: post!.id, personId: personaDefinitions.worker.personId, from: '2025-01-01', document: DOCUMENT });
  await client.act(officer, 'SetPostAllowance', { postId: post!.id, from: '2026-01-01', amount: '900.00', document: DOCUMENT, idempotencyKey: 'example-post-allowance' });
  const year = await client.act<{ id: string }>(officer, 'ProposeAllowanceYear', { year: 2026, budget: '100000.00', idempotencyKey: 'example-allowance-year' });
  const run = await client.act<{ id: string }>(officer, 'RunAllowances', { month: '2026-02' });
  // One year is found from the matter that waits, another from the one that was decided.
  await of('personnel').query(
    'INSERT INTO allowance_year (id, year, budget, content_sha256, matter_id, proposed_by_id, proposed_on, version) SELECT ?, year - 1, budget, content_sha256, (SELECT matter_id FROM decision_copy WHERE id = ?), proposed_by_id, proposed_on, 1 FROM allowance_year WHERE id = ?',
    [idOf(8_410), decisionId, year.id],
  );
  const orders = await of('finance-collection').query<{ id: string; payeeAccountId: string }[]>("SELECT id, payee_account_id AS payeeAccountId FROM payment_order ORDER BY subject_type = 'Instalment' DESC, id");
  for (const { id, payeeAccountId } of orders) {
    await of('personnel').query("INSERT INTO allowance_request (id, run_id, computation, payee_account_id, amount, decision_id, requested_by_id, requested_on) VALUES (?, ?, 1, ?, 60000, ?, ?, '2026-03-10')", [id, run.id, payeeAccountId, decisionId, personaDefinitions.officer.personId]);
  }
  await of('personnel').query("UPDATE allowance_run SET state = 'locked', payment_order_id = ?, order_version = 1 WHERE id = ?", [orders[0]!.id, run.id]);
}
