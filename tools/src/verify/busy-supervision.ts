import { personaDefinitions } from '@unionhall/standalone';
import { type BusyActs, type Changed, sha256 } from './busy-acts';
import { decideMatter } from './busy-meeting';

const SEED = 'a seed of thirty-two characters or more';
const TODAY = '2026-05-26';

/** A secret vote with tasks, a disclosure, an inquiry, an audit, two inspection cases and a stand-in, about what was decided and done. */
export async function supervise(acts: BusyActs, decisionId: string): Promise<void> {
  // What is audited is of a day that is over.
  acts.house.now = new Date(`${TODAY}T02:00:00Z`);
  await decideSecretly(acts);
  const disclosure = { powerItem: 'innovation-fund', decisionId, title: '示例公开', text: '示例内容' };
  const { id: disclosureId, version } = await acts.do('secretary', 'PublishDisclosure', disclosure);
  await acts.do('secretary', 'WithdrawDisclosure', { disclosureId, expectedVersion: version, reason: '示例' });
  await acts.do('secretary', 'PublishDisclosure', disclosure);
  const [paid] = await acts.house.sql<{ id: string }>('governance', "SELECT decision_id AS id FROM decision_effect WHERE effect = 'paid' LIMIT 1");
  await acts.do('secretary', 'PublishDisclosure', { ...disclosure, decisionId: paid!.id });
  const asked = await acts.do('worker', 'AskInquiry', { decisionId, question: '示例质询' });
  await acts.do('deputy-funds', 'AnswerInquiry', { inquiryId: asked.id, expectedVersion: asked.version, answer: '示例答复' });
  await audit(acts);
  await inspect(acts);
  const [charge] = await acts.house.sql<Changed>('governance', "SELECT charge.id, charge.version FROM power_charge charge JOIN power_item item ON item.id = charge.power_item_id WHERE item.code = 'office-finance'");
  const { personId } = personaDefinitions['deputy-funds'];
  await acts.do('head-of-office', 'DelegateCharge', { chargeId: charge!.id, expectedVersion: charge!.version, personId, from: TODAY, to: TODAY, decisionId });
  await acts.house.settle();
}

async function decideSecretly(acts: BusyActs): Promise<void> {
  const content = { powerItem: 'personnel', title: '示例任用', subjectType: 'Example', subjectId: personaDefinitions.colleague.personId, subjectSha256: sha256('post'), content: '示例内容', parties: [] };
  const responsibleId = personaDefinitions.officer.personId;
  const matter = await acts.do('accountant', 'RaiseMatter', { ...content, tasks: [{ title: '示例任务', responsibleId, dueOn: '2026-06-30' }, { title: '另一任务', responsibleId, dueOn: '2026-06-30' }] });
  const decisionId = await decideMatter(acts, matter.id, TODAY, ['deputy-personnel']);
  const [task] = await acts.house.sql<Changed>('governance', 'SELECT id, version FROM decision_task WHERE decision_id = ? LIMIT 1', [decisionId]);
  const onTask = async () => ({ taskId: task!.id, expectedVersion: await acts.version('decision_task', task!.id, 'governance') });
  await acts.do('officer', 'RecordDecisionProgress', { ...(await onTask()), text: '示例进展' });
  await acts.do('officer', 'CompleteDecisionTask', { ...(await onTask()), evidenceTitle: '示例材料', evidenceSha256: sha256('done') });
}

async function audit(acts: BusyActs): Promise<void> {
  const scope = { title: '示例审计', periodFirst: '2026-01-01', periodLast: '2026-05-25', powerItems: ['innovation-fund'], sampleSize: 3 };
  const { id: auditId, version } = await acts.do('auditor', 'OpenAudit', { ...scope, seedSha256: sha256(SEED) });
  await acts.house.departments.get('governance')!.checkpoint();
  const { sample } = await acts.do<{ sample: readonly { readonly indexedAct: { readonly id: string } }[] }>('auditor', 'DrawAuditSample', { auditId, expectedVersion: version, seed: SEED });
  const finding = { auditId, indexedActId: sample[0]!.indexedAct.id, clause: 'GY-2d', seriousness: 'MINOR', text: '示例问题', dueOn: '2026-06-30' };
  const found = await acts.do('auditor', 'RecordFinding', finding);
  await acts.do('deputy-funds', 'RectifyFinding', { findingId: found.id, expectedVersion: found.version, rectification: '示例整改', evidenceSha256: sha256('put right') });
}

async function inspect(acts: BusyActs): Promise<void> {
  const content = { powerItem: 'innovation-fund', eventDay: TODAY, allegation: '示例案情' };
  const open = await acts.do('inspection-head', 'OpenInspectionCase', content);
  await acts.do('inspection-head', 'ReadInspectionCase', { caseId: open.id, reason: '示例事由' });
  const concluded = await acts.do('inspector', 'OpenInspectionCase', content);
  await acts.do('inspector', 'ConcludeInspectionCase', { caseId: concluded.id, expectedVersion: concluded.version, outcome: 'BREACH', conclusion: '示例结论' });
  const document = { form: 'FIRST', issuer: 'DISCIPLINE_COMMISSION', documentNumber: '示例1号', documentSha256: sha256('measure'), issuedOn: TODAY };
  await acts.do('inspector', 'RecordMeasure', { caseId: concluded.id, personId: personaDefinitions['deputy-funds'].personId, ...document });
}
