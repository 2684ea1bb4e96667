import { personaDefinitions } from '@unionhall/standalone';
import { idOf } from '@unionhall/testing';
import type { DataSource } from 'typeorm';

const EVIDENCE = 'ab'.repeat(32);

/** What the station of the demonstration, which nobody opened, did not do yet: a task that came to its end, one that waits to be confirmed and one that was refused, a contract, a workers’ home and an assistance point; written as rows. */
export async function servePark(source: DataSource, { employerId, tradeUnionId, secondmentId }: { readonly employerId: string; readonly tradeUnionId: string; readonly secondmentId: string }, today: string): Promise<void> {
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
  await source.query(`INSERT INTO service_task (${columns}, state, assignee_id, completed_by_id, completed_on, result, evidence_sha256) VALUES (?, 'completed', ?, ?, ?, '示例结果', ?)`, [asked(idOf(8_022)), deputy.personId, deputy.personId, today, EVIDENCE]);
  await source.query(`INSERT INTO service_task (${columns}, state, refusal_reason) VALUES (?, 'refused', '示例理由')`, [asked(refused)]);
  await source.query('UPDATE service_task SET employer_id = NULL, trade_union_id = ? WHERE id = ?', [tradeUnionId, refused]);
  for (const [task, to] of [[confirmed, 'confirmed'], [refused, 'refused']]) {
    await source.query('INSERT INTO service_task_state_change (id, subject_id, from_state, to_state, act_id, at) VALUES (?, ?, NULL, ?, ?, NOW(3))', [idOf(to === 'refused' ? 8_003 : 8_004), task, 'requested', idOf(8_005)]);
  }
  await source.query('INSERT INTO service_step (id, task_id, kind, text, evidence_sha256, recorded_by_id, passed_to_id, recorded_on) VALUES ?', [
    [
      [idOf(8_006), confirmed, 'work', '示例走访', EVIDENCE, deputy.personId, null, today],
      [idOf(8_007), confirmed, 'transfer', '示例转办', null, worker.personId, deputy.personId, today],
    ],
  ]);
  await source.query(
    'INSERT INTO collective_contract (id, workstation_id, employer_id, kind, from_day, until_day, workers_covered, workers_in_all, document, document_sha256, registered_by_id, registered_on, end_reason, ended_by_id, version) VALUES ?',
    [[[idOf(8_008), station!.id, employerId, 'wages', '2025-01-01', today, 80, 100, '示例工资协议', EVIDENCE, deputy.personId, today, '示例终止', deputy.personId, 1]]],
  );
  await source.query('INSERT INTO service_place (id, workstation_id, kind, employer_id, name, place, state, opened_on, document, document_sha256, opened_by_id, closed_on, closing_reason, version) VALUES ?', [
    [
      [idOf(8_009), station!.id, 'workers-home', employerId, '示例职工之家', '示例路', 'open', today, '示例批复', EVIDENCE, deputy.personId, null, null, 1],
      [idOf(8_010), station!.id, 'assistance-point', null, '示例帮扶点', '示例路', 'closed', today, '示例批复', EVIDENCE, deputy.personId, today, '示例理由', 1],
    ],
  ]);
  await source.query('INSERT INTO staff_request (id, workstation_id, capacity, from_day, reason, state, requested_by_id, requested_on, secondment_id, withdrawal_reason, version) VALUES ?', [
    [
      [idOf(8_013), station!.id, 'assistant', today, '示例需求', 'answered', deputy.personId, today, secondmentId, null, 2],
      [idOf(8_014), station!.id, 'vice-chair', today, '示例需求', 'withdrawn', deputy.personId, today, null, '示例理由', 2],
    ],
  ]);
  for (const [request, number] of [[idOf(8_013), 8_015], [idOf(8_014), 8_016]] as const) {
    await source.query('INSERT INTO staff_request_state_change (id, subject_id, from_state, to_state, act_id, at) VALUES (?, ?, NULL, ?, ?, NOW(3))', [idOf(number), request, 'waiting', idOf(8_005)]);
  }
  await source.query('INSERT INTO station_month VALUES ?', [[[idOf(8_020), station!.id, '2026-02', 1, 1, 1, 1, 0, 1, 0, 1, 80, 1, 0, null, deputy.personId, today, 1]]]);
  await source.query("INSERT INTO station_month_line VALUES (?, ?, 'law-publicity', 1, 1, 1, 0)", [idOf(8_021), idOf(8_020)]);
  for (const [place, number] of [[idOf(8_009), 8_011], [idOf(8_010), 8_012]] as const) {
    await source.query('INSERT INTO service_place_state_change (id, subject_id, from_state, to_state, act_id, at) VALUES (?, ?, NULL, ?, ?, NOW(3))', [idOf(number), place, 'open', idOf(8_005)]);
  }
}

/** What stations asked of personnel: one it answered, one that waits and one it declined; written as rows. */
export async function askForStaff(source: DataSource, secondmentId: string, today: string): Promise<void> {
  const deputy = personaDefinitions['deputy-funds'].personId;
  const [station] = await source.query<{ id: string }[]>('SELECT workstation_id AS id FROM secondment WHERE id = ?', [secondmentId]);
  await source.query('INSERT INTO secondment_request (id, workstation_id, workstation_name, capacity, from_day, reason, state, requested_by_id, requested_on, secondment_id, decline_reason, declined_by_id, version) VALUES ?', [
    [
      [idOf(8_013), station!.id, '示例站', 'assistant', today, '示例需求', 'answered', deputy, today, secondmentId, null, null, 2],
      [idOf(8_017), station!.id, '示例站', 'vice-chair', today, '示例需求', 'waiting', deputy, today, null, null, null, 1],
      [idOf(8_026), station!.id, '示例站', 'assistant', today, '示例需求', 'declined', deputy, today, null, '示例理由', deputy, 2],
    ],
  ]);
  for (const [request, number] of [[idOf(8_013), 8_018], [idOf(8_017), 8_019], [idOf(8_026), 8_027]] as const) {
    await source.query('INSERT INTO secondment_request_state_change (id, subject_id, from_state, to_state, act_id, at) VALUES (?, ?, NULL, ?, ?, NOW(3))', [idOf(number), request, 'waiting', idOf(8_005)]);
  }
}
