import type { Department } from '@unionhall/contracts';
import { dayInShanghai } from '@unionhall/kernel';
import { personaDefinitions } from '@unionhall/standalone';
import { idOf, operation } from '@unionhall/testing';
import type { DataSource } from 'typeorm';
import type { LoadedHouse } from '../houses';
import { journeyIn } from '../journey';
import { assessDues } from './assess-dues';
import { awardGrant } from './award-grant';
import { appealAssessments, assessPerformance } from './assess-performance';
import { bookReceipts } from './book-receipts';
import { compete, proposeOnEveryMatter } from './compete';
import { concludeGrant } from './conclude-grant';
import { holdConference, surveyUnits } from './joint-work';
import { leaveWork, provenMatter } from './leave-work';
import { payAllowances } from './pay-allowances';
import { payGrant } from './pay-grant';
import { sendBack } from './send-back';
import { askForStaff, servePark } from './serve-park';
import { settleParts } from './settle-parts';
import { setTargets } from './set-targets';
import { staffOffice } from './staff-office';
import { checkTask, disclose, standIn } from './stand-in';
import { askAboutAct, leaveOverdue, leaveRefused, supervise } from './supervise';

const worker = personaDefinitions.worker.personId;
const colleague = personaDefinitions.colleague.personId;
/** Some day of a year whose holidays are published. */
export const FILLED_ON = '2026-03-10';
const DOCUMENT = 'ab'.repeat(32);

/** Adds to the demonstration what it lacks, so that no guarded field is empty: each act by the person whose act it is. */
export async function fillHouse(house: LoadedHouse): Promise<void> {
  const { client } = house;
  const officer = house.claims('officer');
  const employerId = house.claims('worker').unionhall_employer!;
  const of = (department: Department) => house.standalone!.departments.get(department)!.source;
  const today = FILLED_ON;
  await client.act(house.claims('accountant'), 'RegisterPayeeAccount', { holderName: '工示甲', bank: '示例银行临江支行', accountNumber: '6200000000000000025', personId: worker });
  await client.act(house.claims('worker'), 'DeclareRelation', { personId: worker, kind: 'KINSHIP', otherPersonId: colleague, from: today });
  await client.act(house.claims('worker'), 'DeclareRelation', { personId: worker, kind: 'DECLARED_INTEREST', employerId, from: today });
  await client.act(officer, 'RegisterTaxBranch', { code: '19901', name: '示例分局', place: '临江市示例街道' });
  const registration = { name: '示例工作室', employerId, leaderId: worker, leaderHonour: 'CITY', honourDocumentSha256: DOCUMENT };
  const studio = await client.act<{ id: string; version: number }>(officer, 'RegisterStudio', registration);
  await client.act(officer, 'VerifyStudio', { studioId: studio.id, expectedVersion: studio.version, examinedDocumentSha256: DOCUMENT });
  await of('personnel').query(`UPDATE person SET identity_number_masked = '110105***********X'`);
  await of('grants').query('UPDATE grant_application SET studio_id = ?', [studio.id]);
  await staffOffice(house, dayInShanghai(house.now()));
  const publishAppointments = await compete(house, dayInShanghai(house.now()));
  // The first of the chart of accounts, so that a short page shows it.
  await client.act(house.claims('accountant'), 'OpenLedgerAccount', { code: '0001', name: '示例支出', balanceLimit: 'NONE', expenditureOf: 'office-finance', idempotencyKey: 'example-0001' });
  const journey = journeyIn(house, operation);
  const matterId = await provenMatter(house, journey, dayInShanghai(house.now()));
  await sendBack(house, journey, studio.id);
  const decisionId = await awardGrant(house, journey);
  await payGrant(house, journey, dayInShanghai(house.now()));
  await payAllowances(house, decisionId);
  await publishAppointments(decisionId);
  await assessPerformance(house);
  await leaveWork(house, journey, dayInShanghai(house.now()), matterId);
  await disclose(house, journey, decisionId);
  await supervise(house, journey, dayInShanghai(house.now()));
  await standIn(house, journey, decisionId, dayInShanghai(house.now()));
  await checkTask(house, journey);
  await askAboutAct(house, journey);
  const [employer] = await of('finance-collection').query<{ name: string }[]>('SELECT name FROM employer WHERE id = ?', [employerId]);
  await enterPastAwards(house, employer!.name);
  const voidReceipts = await bookReceipts(house);
  await setTargets(house);
  await voidReceipts();
  await assessDues(house);
  await everybodyIsExpert(house);
  await concludeGrant(house.standalone!, today);
  await settleParts(house, decisionId, today);
  await holdConference(house, employerId, dayInShanghai(house.now()));
  await of('finance-collection').query('UPDATE conference_topic SET matter_id = (SELECT matter_id FROM decision_copy WHERE id = ?)', [decisionId]);
  await surveyUnits(house, employerId, dayInShanghai(house.now()));
  await enterEmployerList(house);
  await mergeIntoFirst(house, employerId);
  const [secondment] = await of('personnel').query<{ id: string }[]>('SELECT id FROM secondment LIMIT 1');
  const [union] = await of('finance-collection').query<{ id: string }[]>('SELECT id FROM trade_union LIMIT 1');
  await servePark(of('workstations'), { employerId, tradeUnionId: union!.id, secondmentId: secondment!.id }, today);
  await askForStaff(of('personnel'), secondment!.id, today);
  await restOnDecision(of('governance'), decisionId, today);
  await leaveOverdue(of('governance'));
  await leaveRefused(of('governance'));
  await appealAssessments(house, decisionId);
  await proposeOnEveryMatter(house);
  await anchor(house);
}

/** What rests on the decision over the awards, and what its meeting had no cause for: a recusal and a deferral; written as rows. */
async function restOnDecision(source: DataSource, decisionId: string, today: string): Promise<void> {
  const [decision] = await source.query<{ itemId: string }[]>('SELECT agenda_item_id AS itemId FROM decision WHERE id = ?', [decisionId]);
  await source.query(`UPDATE power_charge SET decision_id = ? WHERE power_item_id = (SELECT id FROM power_item WHERE code = 'innovation-fund')`, [decisionId]);
  await source.query(
    `INSERT INTO parameter_row (id, parameter_id, from_day, value, decision_id, changed_by_id, reason, version)
     SELECT ?, parameter_id, ?, value, ?, ?, '示例', version + 1 FROM parameter_row ORDER BY parameter_id LIMIT 1`,
    [idOf(8_003), today, decisionId, colleague],
  );
  await source.query(
    `INSERT INTO recusal (id, agenda_item_id, person_id, reason, explanation, confirmed_by_id, act_id, at) VALUES (?, ?, ?, 'own-declaration', '示例', ?, ?, NOW())`,
    [idOf(8_004), decision!.itemId, colleague, colleague, idOf(8_004)],
  );
  await source.query(
    `INSERT INTO early_opinion (id, agenda_item_id, person_id, given_on, description, evidence_sha256, recorded_by_id, act_id, at) VALUES (?, ?, ?, ?, '示例', ?, ?, ?, NOW())`,
    [idOf(8_307), decision!.itemId, colleague, today, DOCUMENT, colleague, idOf(8_307)],
  );
  // As if its vote had been secret, for as long as it takes to write that somebody voted.
  await source.query(`UPDATE agenda_item SET state = 'voting', secret_vote = TRUE WHERE id = ?`, [decision!.itemId]);
  await source.query('INSERT INTO vote_cast (id, agenda_item_id, person_id, act_id, at) SELECT ?, agenda_item_id, person_id, ?, NOW() FROM statement WHERE agenda_item_id = ? LIMIT 1', [idOf(8_305), idOf(8_305), decision!.itemId]);
  await source.query(`UPDATE agenda_item SET state = 'decided', secret_vote = FALSE WHERE id = ?`, [decision!.itemId]);
  await source.query(`INSERT INTO matter_task (id, matter_id, title, responsible_id, due_on) SELECT ?, matter_id, '示例任务', ?, ? FROM decision WHERE id = ?`, [idOf(8_301), colleague, today, decisionId]);
  await source.query(`INSERT INTO decision_task (id, decision_id, title, responsible_id, due_on, state, version) VALUES (?, ?, '示例任务', ?, '2026-01-26', 'open', 1)`, [idOf(8_302), decisionId, personaDefinitions['deputy-finance'].personId]);
  await source.query(`INSERT INTO decision_task_state_change (id, subject_id, from_state, to_state, act_id, at) VALUES (?, ?, NULL, 'open', ?, NOW())`, [idOf(8_303), idOf(8_302), idOf(8_303)]);
  await source.query(`INSERT INTO decision_progress (id, task_id, text, recorded_by_id, recorded_on, act_id) VALUES (?, ?, '示例', ?, ?, ?)`, [idOf(8_304), idOf(8_302), colleague, today, idOf(8_304)]);
  await source.query(`INSERT INTO trail_deposit (id, day, heads_sha256, place, document_title, document_sha256, deposited_by_id, deposited_on, act_id, version) VALUES (?, ?, ?, '示例档案馆', '示例', ?, ?, ?, ?, 1)`, [idOf(8_306), '2026-01-05', DOCUMENT, DOCUMENT, colleague, today, idOf(8_306)]);
  await source.query(`INSERT INTO deferral (id, agenda_item_id, reason, act_id, at) VALUES (?, ?, '示例', ?, NOW())`, [idOf(8_005), decision!.itemId, idOf(8_005)]);
}

/** A list of past awards, entered, and one with a row that is refused. */
async function enterPastAwards({ client, claims }: LoadedHouse, employerName: string): Promise<void> {
  const listed = (amount: string) => ({ contentBase64: Buffer.from(`年度,项目名称,单位名称,资助金额,立项日期\n2024,示例旧项目,${employerName},${amount},2024-05-31\n`).toString('base64') });
  await client.act(claims('officer'), 'PreviewPastAwards', listed('x'));
  const { id: importId, version: expectedVersion } = await client.act<{ id: string; version: number }>(claims('officer'), 'PreviewPastAwards', listed('9000.00'));
  await client.act(claims('officer'), 'CommitPastAwards', { importId, expectedVersion });
  const { pastAwards } = await client.run<{ pastAwards: { edges: { node: { id: string; version: number } }[] } }>(claims('officer'), 'PastAwards', {});
  const { id: pastAwardId, version } = pastAwards.edges[0]!.node;
  await client.act(claims('officer'), 'NamePastAwardTeam', { pastAwardId, expectedVersion: version, personIds: [personaDefinitions.worker.personId] });
}

/** A list of employers, entered, of one that is registered as it says, and one with a row that is refused. */
async function enterEmployerList({ client, claims, standalone }: LoadedHouse): Promise<void> {
  const [employer] = await standalone!.departments.get('finance-collection')!.source.query<{ code: string; name: string }[]>(`SELECT credit_code AS code, name FROM employer WHERE kind = 'enterprise' LIMIT 1`);
  const listed = (headcount: string) => ({ contentBase64: Buffer.from(`统一社会信用代码,单位名称,单位性质,所属工会,建会月份,主管分局代码,职工人数,所在园区\n${employer!.code},${employer!.name},企业,,,,${headcount},\n`).toString('base64') });
  await client.act(claims('officer'), 'PreviewEmployers', listed('x'));
  const { id: importId, version: expectedVersion } = await client.act<{ id: string; version: number }>(claims('officer'), 'PreviewEmployers', listed(''));
  await client.act(claims('officer'), 'ImportEmployers', { importId, expectedVersion });
}

/** One of the other employers turns out to have been merged into the first. */
async function mergeIntoFirst({ client, claims, standalone }: LoadedHouse, mergedIntoId: string): Promise<void> {
  const [other] = await standalone!.departments.get('finance-collection')!.source.query<{ id: string; version: number }[]>('SELECT id, version FROM employer WHERE id <> ? ORDER BY id DESC LIMIT 1', [mergedIntoId]);
  await client.act(claims('officer'), 'MergeEmployers', { employerId: other!.id, expectedVersion: other!.version, mergedIntoId, onDay: FILLED_ON, reason: '示例合并批复' });
}

/** Whoever does something in the house is an expert, too, so that each way to a person leads to one. */
async function everybodyIsExpert({ client, claims }: LoadedHouse): Promise<void> {
  for (const { personId } of Object.values(personaDefinitions)) {
    if (personId !== personaDefinitions.expert.personId) await client.act(claims('officer'), 'RegisterExpert', { personId, field: '机械', employments: [] });
  }
}

/** Two checkpoints of every trail, the first anchored in governance. */
async function anchor({ standalone }: LoadedHouse): Promise<void> {
  const departments = [...standalone!.departments.values()];
  for (const { checkpoint } of departments) await checkpoint();
  for (const { relay } of departments) await relay.drain();
}
