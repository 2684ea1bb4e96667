import { personaDefinitions } from '@unionhall/standalone';
import { idOf } from '@unionhall/testing';
import type { DataSource } from 'typeorm';

const EVIDENCE = 'ab'.repeat(32);

/** What the station of the demonstration, which nobody opened, did not do yet: a task that came to its end and one that was refused; written as rows. */
export async function servePark(source: DataSource, employerId: string, today: string): Promise<void> {
  // Whoever holds a power, too, so that the persons asked for lead to charges.
  const { worker, 'deputy-funds': deputy } = personaDefinitions;
  const [station] = await source.query<{ id: string }[]>('SELECT id FROM workstation');
  const [confirmed, refused] = [idOf(8_001), idOf(8_002)];
  const columns = 'id, workstation_id, kind, serves, title, description, employer_id, requested_by_id, requested_on, due_on, version';
  const asked = (id: string) => [id, station!.id, 'law-publicity', 'workers', '示例法律宣传', '示例情况', employerId, worker.personId, today, today, 1];
  await source.query(
    `INSERT INTO service_task (${columns}, state, assignee_id, completed_by_id, completed_on, result, evidence_sha256, confirmed_by_id, confirmed_on, confirmation, score) VALUES (?, 'confirmed', ?, ?, ?, '示例结果', ?, ?, ?, '示例回访', 5)`,
    [asked(confirmed), deputy.personId, deputy.personId, today, EVIDENCE, worker.personId, today],
  );
  await source.query(`INSERT INTO service_task (${columns}, state, refusal_reason) VALUES (?, 'refused', '示例理由')`, [asked(refused)]);
  for (const [task, to] of [[confirmed, 'confirmed'], [refused, 'refused']]) {
    await source.query('INSERT INTO service_task_state_change (id, subject_id, from_state, to_state, act_id, at) VALUES (?, ?, NULL, ?, ?, NOW(3))', [idOf(to === 'refused' ? 8_003 : 8_004), task, 'requested', idOf(8_005)]);
  }
  await source.query('INSERT INTO service_step (id, task_id, kind, text, evidence_sha256, recorded_by_id, passed_to_id, recorded_on) VALUES ?', [
    [
      [idOf(8_006), confirmed, 'work', '示例走访', EVIDENCE, deputy.personId, null, today],
      [idOf(8_007), confirmed, 'transfer', '示例转办', null, worker.personId, deputy.personId, today],
    ],
  ]);
}
