import { personaDefinitions, type Standalone } from '@unionhall/standalone';
import { idOf } from '@unionhall/testing';

const officer = personaDefinitions.officer.personId;
const expert = personaDefinitions.expert.personId;
const SHA256 = 'ab'.repeat(32);
const [ACCEPTANCE, OPINION, CLAIM] = [idOf(8_400), idOf(8_401), idOf(8_402)];

/** What comes after the payments of the one award: an acceptance, a claim and a refund; written as rows, because its payments are still under way. */
export async function concludeGrant({ departments }: Standalone, today: string): Promise<void> {
  const grants = departments.get('grants')!.source;
  await grants.query(
    `INSERT INTO acceptance (id, award_id, team_member_ids, judge_ids, attempt, effect, evidence_sha256, state, submitted_by_id, submitted_on, finding, rectify_until, concluded_by_id, concluded_on, version)
     SELECT ?, id, team_member_ids, ?, 1, '示例成效', ?, 'to-rectify', ?, ?, '示例意见', ?, ?, ?, 2 FROM award LIMIT 1`,
    [ACCEPTANCE, JSON.stringify([expert]), SHA256, personaDefinitions.worker.personId, today, today, officer, today],
  );
  await grants.query(`INSERT INTO acceptance_state_change (id, subject_id, from_state, to_state, act_id, at) VALUES (?, ?, NULL, 'submitted', ?, NOW())`, [idOf(8_403), ACCEPTANCE, idOf(8_403)]);
  await grants.query('INSERT INTO acceptance_judge (id, acceptance_id, expert_id, person_id, assigned_on) SELECT ?, ?, id, person_id, ? FROM grant_expert WHERE person_id = ?', [idOf(8_404), ACCEPTANCE, today, expert]);
  await grants.query(`INSERT INTO acceptance_opinion (id, acceptance_id, person_id, seal_sha256, sealed_content, submitted_at, version) VALUES (?, ?, ?, ?, 'sealed', NOW(), 1)`, [OPINION, ACCEPTANCE, expert, SHA256]);
  await grants.query(`INSERT INTO acceptance_opinion_opened (id, opinion_id, outcome, comment) VALUES (?, ?, 'rectify', '示例理由')`, [idOf(8_405), OPINION]);
  await grants.query(
    `INSERT INTO grant_recovery (id, award_id, unspent, spent, returned, reason, due_on, state, claimed_by_id, claimed_on, version) SELECT ?, id, 2, 0, 1, '示例理由', ?, 'claimed', ?, ?, 1 FROM award LIMIT 1`,
    [CLAIM, today, officer, today],
  );
  await grants.query(`INSERT INTO grant_recovery_state_change (id, subject_id, from_state, to_state, act_id, at) VALUES (?, ?, NULL, 'claimed', ?, NOW())`, [idOf(8_406), CLAIM, idOf(8_406)]);
  await grants.query(`INSERT INTO award_state_change (id, subject_id, from_state, to_state, act_id, at, reason, decision_id) SELECT ?, id, 'contracted', 'revoked', ?, NOW(), '示例理由', decision_id FROM award LIMIT 1`, [idOf(8_408), idOf(8_408)]);
  await departments.get('finance-collection')!.source.query(
    `INSERT INTO payment_refund (id, payment_order_id, amount, bank_reference, statement_sha256, transfer_id, received_by_id, received_on, version)
     SELECT ?, id, 1, 'EXAMPLE-REFUND', ?, transfer_id, ?, ?, 1 FROM payment_order WHERE state = 'confirmed' LIMIT 1`,
    [idOf(8_407), SHA256, personaDefinitions.accountant.personId, today],
  );
}
