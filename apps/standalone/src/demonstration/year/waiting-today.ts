import { createHash, randomUUID } from 'node:crypto';
import { addDays, type LocalDate } from '@unionhall/kernel';
import { attachProofs, holdMeeting, type MatterToDecide, onAgenda } from '../hold-meeting';
import { applicationOf, roundOf } from '../load-grants';
import { type Changed, DOCUMENT_SHA256, type DemonstrationYear } from './demonstration-year';
import { applicants, type Extra } from './people';

/** The auditor keeps it to himself until he draws; who tries the demonstration finds it in the audit's title. */
const AUDIT_SEED = 'demonstration-seed-of-at-least-32-characters';

/** What waits for everybody on the day somebody looks: a meeting in session, an inquiry, an audit, a case, last month's allowances, a recruitment, a round. */
export async function leaveWorkWaiting(year: DemonstrationYear, employerIds: readonly string[]): Promise<void> {
  await sitInSession(year);
  await supervise(year);
  await payAllowances(year, employerIds[0]!);
  await recruit(year);
  await openNextRound(year, employerIds);
}

/** A meeting that gave the head of office something to do; and one in session: a matter on which only the chief has yet to speak, another whose proofs are missing. */
async function sitInSession(year: DemonstrationYear): Promise<void> {
  const { client, as } = year;
  const task = { title: '落实消防整改（示例）', responsibleId: as('head-of-office').unionhall_person!, dueOn: addDays(year.today, 20) };
  await holdMeeting(year, '领导班子会议（上午，示例）', [{ ...matter('工人文化宫消防整改（示例）'), tasks: [task] }]);
  const ready = await client.act<Changed>(as('accountant'), 'RaiseMatter', { ...matter('工人文化宫改造方案（示例）'), idempotencyKey: 'demonstration-palace' });
  await client.act(as('officer'), 'RaiseMatter', { ...matter('工人文化宫活动计划（示例）'), idempotencyKey: 'demonstration-palace-plan' });
  const proven = await attachProofs(year, { ...ready, title: '工人文化宫改造方案（示例）' });
  const agendaItemId = await onAgenda(year, '领导班子会议（下午，示例）', proven);
  for (const member of ['deputy-personnel', 'deputy-funds', 'deputy-finance'] as const) await client.act(as(member), 'StateOnItem', { agendaItemId, position: 'FOR', text: '同意（示例发言）。' });
}

function matter(title: string): MatterToDecide {
  const content = `${title}:示例内容`;
  return { powerItem: 'workers-cultural-palace', title, subjectType: 'Project', subjectId: randomUUID(), subjectSha256: createHash('sha256').update(content).digest('hex'), content, parties: [] };
}

/** A decision is disclosed and asked about; the auditor has an audit to draw, the inspector a case to look into. */
async function supervise({ client, as, today, since }: DemonstrationYear): Promise<void> {
  const { decisions } = await client.run<{ decisions: { edges: { node: { id: string; powerItem: { code: string } } }[] } }>(as('secretary'), 'Decisions', { first: 50 });
  const { id: decisionId, powerItem } = decisions.edges.map(({ node }) => node).find((node) => node.powerItem.code === 'office-finance')!;
  const disclosure = await client.act<Changed>(as('secretary'), 'PublishDisclosure', { powerItem: powerItem.code, decisionId, title: '职工技能竞赛场地经费（示例）', text: '经领导班子会议集体决定（示例）。' });
  await client.act(as('worker'), 'AskInquiry', { disclosureId: disclosure.id, question: '场地如何选定（示例）？', idempotencyKey: 'demonstration-inquiry' });
  const scope = { title: `专项资金审计（示例，种子：${AUDIT_SEED}）`, periodFirst: since, periodLast: addDays(today, -1), powerItems: ['innovation-fund', 'office-finance'], sampleSize: 2 };
  await client.act(as('auditor'), 'OpenAudit', { ...scope, seedSha256: createHash('sha256').update(AUDIT_SEED).digest('hex') });
  await client.act(as('inspector'), 'OpenInspectionCase', { powerItem: 'office-construction', eventDay: addDays(today, -30), allegation: '反映机关维修项目拆分采购（示例）' });
}

/** The allowances of last month, locked under the decision of the year: the order waits for who is in charge of them [WZ-13, CP-9]. */
async function payAllowances({ client, as, today, since }: DemonstrationYear, employerId: string): Promise<void> {
  const month = addDays(`${today.slice(0, 7)}-01` as LocalDate, -1).slice(0, 7);
  // A decision holds for its year: in January last month is of the one before.
  if (!since.startsWith(month.slice(0, 4))) return;
  const run = await client.act<Changed>(as('officer'), 'RunAllowances', { month });
  const payee = await client.act<Changed>(as('accountant'), 'RegisterPayeeAccount', { holderName: '代发工资专户（示例）', bank: '示例银行临江支行', accountNumber: '6200000000000000190', employerId });
  const { decisions } = await client.run<{ decisions: { edges: { node: { id: string; powerItem: { code: string } } }[] } }>(as('secretary'), 'Decisions', { first: 50 });
  const decisionId = decisions.edges.map(({ node }) => node).find(({ powerItem }) => powerItem.code === 'allowances')!.id;
  await client.act(as('head-of-office'), 'LockAllowances', { allowanceRunId: run.id, expectedVersion: run.version, decisionId, payeeAccountId: payee.id, idempotencyKey: 'demonstration-allowances' });
}

/** A notice for two union workers of the park, and a candidate whose qualification is to be checked [WZ-2, WZ-3]. */
async function recruit({ client, as, today }: DemonstrationYear): Promise<void> {
  const officer = as('officer');
  const { staffDepartments } = await client.run<{ staffDepartments: { edges: { node: { id: string } }[] } }>(officer, 'StaffDepartments', { first: 5 });
  const post = await client.act<Changed>(officer, 'CreatePost', { staffDepartmentId: staffDepartments.edges.at(-1)!.node.id, name: '园区工会干事（示例）', kind: 'ORDINARY', headcount: 2 });
  const conditions = [{ kind: 'EDUCATION', text: '大专以上学历' }, { kind: 'INTEGRITY', text: '品行端正' }];
  const batch = await client.act<Changed>(officer, 'OpenRecruitment', { name: '职业化工会工作者招录（示例）', postId: post.id, places: 2, registrationFirst: today, registrationLast: addDays(today, 10), listMonths: 6, conditions });
  const { id: personId } = await client.act<Changed>(officer, 'RegisterPerson', { name: '考示辰' });
  await client.act(officer, 'RegisterCandidate', { batchId: batch.id, personId, source: 'UNIVERSITY_GRADUATE', sourceDocumentSha256: DOCUMENT_SHA256 });
}

/** The round of the year to come: a draft that waits for a colleague's agreement, and an application to examine. */
async function openNextRound({ client, as, today, since }: DemonstrationYear, employerIds: readonly string[]): Promise<void> {
  const round = await client.act<Changed>(as('officer'), 'OpenRound', roundOf(Number(since.slice(0, 4)) + 1, today));
  const colleague = as('colleague').unionhall_person!;
  const draft = { roundId: round.id, content: applicationOf(employerIds[0]!, 2, [colleague]) };
  await client.act(as('worker'), 'DraftApplication', draft);
  const [{ claims }] = applicants(employerIds.slice(1)) as [Extra];
  const drafted = await client.act<Changed>(claims, 'DraftApplication', { roundId: round.id, content: applicationOf(employerIds[1]!, 1) });
  await client.act(claims, 'SubmitApplication', { applicationId: drafted.id, expectedVersion: drafted.version });
}
