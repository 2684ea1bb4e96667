import { createHash } from 'node:crypto';
import { addDays, type LocalDate } from '@unionhall/kernel';
import { type Claims, personaDefinitions, type PersonaName } from '@unionhall/standalone';
import { idOf } from '@unionhall/testing';
import type { DataSource } from 'typeorm';
import type { LoadedHouse } from '../houses';
import type { Journey, Told } from '../journey';
import { FILE_SHA256 } from '../meeting';

const SEED = 'a seed of thirty-two characters or more';

/** Asks about the disclosure of the decision over the awards, has it answered, asks anew and once more; audits and inspects the acts under the fund. */
export async function supervise(house: LoadedHouse, journey: Journey, today: LocalDate): Promise<void> {
  const as = (persona: PersonaName) => house.claims(persona);
  const { disclosures } = await journey.reads<{ disclosures: { edges: { node: Told }[] } }>(null, '{ disclosures(first: 1) { edges { node { id } } } }');
  const disclosureId = disclosures.edges[0]!.node.id;
  const asked = await journey.does(as('worker'), 'AskInquiry', { disclosureId, question: '示例质询' });
  const answered = await journey.does(as('deputy-funds'), 'AnswerInquiry', { inquiryId: asked.id, expectedVersion: asked.version, answer: '示例答复' });
  await journey.does(as('worker'), 'AppraiseAnswer', { inquiryId: answered.id, expectedVersion: answered.version, appraisal: 'NOT_SATISFIED', remark: '示例追问' });
  const waiting = await journey.does(as('worker'), 'AskInquiry', { disclosureId, question: '示例质询' });
  await journey.does(as('deputy-funds'), 'AnswerInquiry', { inquiryId: waiting.id, expectedVersion: waiting.version, answer: '示例答复' });
  await audit(house, journey, addDays(today, -1));
  await inspect(as, journey, today);
}

/** The last inquiry, so that a short page shows it, is about an act. */
export async function askAboutAct(house: LoadedHouse, journey: Journey): Promise<void> {
  const { actsUnderPower } = await journey.reads<{ actsUnderPower: { edges: { node: Told }[] } }>(house.claims('chief'), '{ actsUnderPower(first: 1) { edges { node { id } } } }');
  await journey.does(house.claims('worker'), 'AskInquiry', { indexedActId: actsUnderPower.edges[0]!.node.id, question: '示例质询' });
}

/** One finding put right and confirmed, one put right, one overdue; and an audit whose sample waits to be drawn. */
async function audit(house: LoadedHouse, journey: Journey, periodLast: LocalDate): Promise<void> {
  const as = (persona: PersonaName) => house.claims(persona);
  const scope = { title: '示例审计', periodFirst: addDays(periodLast, -90), periodLast, powerItems: ['innovation-fund'], sampleSize: 2 };
  const { id: auditId, version } = await journey.does(as('auditor'), 'OpenAudit', { ...scope, seedSha256: createHash('sha256').update(SEED).digest('hex') });
  await house.standalone!.departments.get('governance')!.checkpoint();
  const { sample } = await journey.does<{ sample: { indexedAct: { id: string } }[] }>(as('auditor'), 'DrawAuditSample', { auditId, expectedVersion: version, seed: SEED });
  const content = { clause: 'GY-2d', seriousness: 'MINOR', text: '示例问题', dueOn: addDays(periodLast, 8) };
  const found = await journey.does(as('auditor'), 'RecordFinding', { auditId, indexedActId: sample[0]!.indexedAct.id, ...content });
  const rectified = await journey.does(as('deputy-funds'), 'RectifyFinding', { findingId: found.id, expectedVersion: found.version, rectification: '示例整改', evidenceSha256: FILE_SHA256 });
  await journey.does(as('auditor'), 'ConfirmRectification', { findingId: rectified.id, expectedVersion: rectified.version, accepted: true, remark: '示例意见' });
  const waiting = await journey.does(as('auditor'), 'RecordFinding', { auditId, indexedActId: sample[0]!.indexedAct.id, ...content, clause: 'GY-2c' });
  await journey.does(as('deputy-funds'), 'RectifyFinding', { findingId: waiting.id, expectedVersion: waiting.version, rectification: '示例整改', evidenceSha256: FILE_SHA256 });
  await journey.does(as('auditor'), 'OpenAudit', { ...scope, seedSha256: FILE_SHA256 });
}

/** What should have been done long ago; written as rows, because its terms would take the clock on for everything else. */
export async function leaveOverdue(source: DataSource): Promise<void> {
  const { worker, auditor } = personaDefinitions;
  await source.query(
    `INSERT INTO inquiry (id, asked_by_id, power_item, indexed_act_id, question, asked_on, due_on, state, follows_id, version)
     SELECT ?, ?, 'innovation-fund', sampled.indexed_act_id, '示例质询', '2026-01-05', '2026-01-26', 'asked', earlier.id, 1
     FROM audit_sample sampled JOIN inquiry earlier ON earlier.state = 'answered' LIMIT 1`,
    [idOf(8_301), worker.personId],
  );
  await source.query(
    `INSERT INTO audit_finding (id, audit_id, indexed_act_id, clause, seriousness, text, responsible_id, due_on, recorded_by_id, recorded_on, state, version)
     SELECT ?, audit_id, indexed_act_id, 'GY-5a', 'grave', '示例问题', ?, '2026-01-26', ?, '2026-01-05', 'open', 1 FROM audit_sample LIMIT 1`,
    [idOf(8_302), worker.personId, auditor.personId],
  );
}

/** A refused act under the fund, so that there is a warning sign about a power with an account. */
export async function leaveRefused(source: DataSource): Promise<void> {
  await source.query(
    `INSERT INTO act_index (id, department, act, person_id, power_item, at, day, outcome, holder_id) VALUES (?, 'grants', 'proposeAwards', ?, 'innovation-fund', '2026-01-05 09:00:00', '2026-01-05', 'refused', NULL)`,
    [idOf(8_306), personaDefinitions.worker.personId],
  );
}

/** Two cases about the fund: one read while it is open, one concluded with a breach and a measure on the holder. */
async function inspect(as: (persona: PersonaName) => Claims, journey: Journey, today: LocalDate): Promise<void> {
  const content = { powerItem: 'innovation-fund', eventDay: today, allegation: '示例案情' };
  const open = await journey.does(as('inspection-head'), 'OpenInspectionCase', content);
  await journey.does(as('inspection-head'), 'ReadInspectionCase', { caseId: open.id, reason: '示例事由' });
  const concluded = await journey.does(as('inspector'), 'OpenInspectionCase', content);
  await journey.does(as('inspector'), 'ConcludeInspectionCase', { caseId: concluded.id, expectedVersion: concluded.version, outcome: 'BREACH', conclusion: '示例结论' });
  const document = { form: 'FIRST', issuer: 'DISCIPLINE_COMMISSION', documentNumber: '示例1号', documentSha256: FILE_SHA256, issuedOn: today };
  await journey.does(as('inspector'), 'RecordMeasure', { caseId: concluded.id, personId: personaDefinitions['deputy-funds'].personId, ...document });
}
