import { personaDefinitions } from '@unionhall/standalone';
import type { LoadedHouse } from '../houses';

interface Told {
  readonly id: string;
  readonly version: number;
}

const DOCUMENT = '示例通知';

/** Two members of the staff, one of them who asks for his own, both seconded to the station of the demonstration. */
export async function staffOffice(house: LoadedHouse, today: string): Promise<void> {
  const { client, claims, standalone } = house;
  const officer = claims('officer');
  const { source } = standalone!.departments.get('personnel')!;
  const [department] = await source.query<Told[]>('SELECT staff_department_id AS id FROM post LIMIT 1');
  const [station] = await standalone!.departments.get('workstations')!.source.query<Told[]>('SELECT id FROM workstation');
  const { establishments } = await client.run<{ establishments: { id: string; status: string }[] }>(officer, 'Establishments', {});
  const ids = new Map(establishments.map(({ id, status }) => [status, id]));
  for (const [status, { personId }] of [['PROFESSIONAL_UNION_WORKER', personaDefinitions.worker], ['CIVIL_SERVANT', personaDefinitions.officer]] as const) {
    await client.act(officer, 'RegisterStaffMember', { personId, establishmentId: ids.get(status), staffDepartmentId: department!.id, from: '2020-01-01', retiresOn: '2030-01-01', document: DOCUMENT });
    const secondment = await client.act<Told>(officer, 'StartSecondment', { personId, workstationId: station!.id, capacity: 'ASSISTANT', payer: 'HOME_UNIT', from: today, returnsOn: '2028-01-01', document: DOCUMENT });
    await client.act(officer, 'EndSecondment', { secondmentId: secondment.id, expectedVersion: secondment.version, until: '2027-12-31', document: DOCUMENT });
  }
  await payContracts({ client, officer, professional: ids.get('PROFESSIONAL_UNION_WORKER')!, staffDepartmentId: department!.id });
  const { version } = (await client.run<{ establishments: { version: number }[] }>(officer, 'Establishments', {})).establishments[0]!;
  await client.act(officer, 'SetEstablishment', { establishmentId: ids.get('CIVIL_SERVANT'), expectedVersion: version, staffDepartmentId: department!.id, from: '2026-01-01', places: 1, document: DOCUMENT });
  for (const { personId } of [personaDefinitions.worker, personaDefinitions.officer]) await client.act(officer, 'IssueCertificate', { personId, kind: 'EMPLOYMENT', asOf: today, purpose: '示例' });
  await recruit(house, today);
  await matchBothSides(house, today, department!.id);
  await source.query(`UPDATE staff_membership SET until_day = '2029-12-31', end_document = ?`, [DOCUMENT]);
}

/** A labour contract of whoever asks for his own, and one of another; both wages are read and revised. */
async function payContracts({ client, officer, professional, staffDepartmentId }: { client: LoadedHouse['client']; officer: ReturnType<LoadedHouse['claims']>; professional: string; staffDepartmentId: string }): Promise<void> {
  const place = '示例市';
  const minimumWage = (from: string, amount: string) => client.act(officer, 'SetMinimumWage', { place, from, amount, document: DOCUMENT, documentSha256: 'ab'.repeat(32), idempotencyKey: `minimum-wage-${from}` });
  await minimumWage('2026-01-01', '1950.00');
  const other = await client.act<Told>(officer, 'RegisterPerson', { name: '职示辛' });
  await client.act(officer, 'RegisterStaffMember', { personId: other.id, establishmentId: professional, staffDepartmentId, from: '2020-01-01', retiresOn: '2030-01-01', document: DOCUMENT });
  for (const personId of [personaDefinitions.worker.personId, other.id]) {
    const contract = await client.act<Told>(officer, 'SignLabourContract', { personId, place, signedOn: '2026-01-01', from: '2026-01-01', until: '2028-12-31', wage: '3900.00', document: DOCUMENT, idempotencyKey: `contract-${personId}` });
    await client.act(officer, 'ReadWage', { contractId: contract.id, onDay: '2026-01-01', reason: '示例' });
  }
  await minimumWage('2026-02-01', '2100.00');
  await client.act(officer, 'ReviseWages', { place, from: '2026-02-01', document: DOCUMENT, idempotencyKey: 'revision' });
}

/** A recruitment with whoever asks for his own and another on its list, one turned down, and one who was interviewed by whoever asks. */
async function recruit({ client, claims, standalone }: LoadedHouse, today: string): Promise<void> {
  const officer = claims('officer');
  const { source } = standalone!.departments.get('personnel')!;
  const [post] = await source.query<Told[]>(`SELECT id FROM post WHERE name = '副部长'`);
  const { worker, colleague, expert } = personaDefinitions;
  const prepare = async (name: string, people: readonly (readonly [string, boolean])[], panel: readonly string[], scoredBy: readonly (readonly [string, ReturnType<LoadedHouse['claims']>])[]) => {
    const opened = await client.act<Told & { conditions: Told[] }>(officer, 'OpenRecruitment', { name, postId: post!.id, places: 1, registrationFirst: today, registrationLast: today, listMonths: 6, conditions: [{ kind: 'EDUCATION', text: '大专以上学历' }] });
    for (const [personId, met] of people) {
      const { id: candidateId, version } = await client.act<Told>(officer, 'RegisterCandidate', { batchId: opened.id, personId, source: 'COMMUNITY_CADRE', sourceDocumentSha256: 'ab'.repeat(32) });
      await client.act(claims('head-of-office'), 'CheckQualification', { candidateId, expectedVersion: version, checks: [{ conditionId: opened.conditions[0]!.id, met, reason: '示例', documentSha256: 'ab'.repeat(32) }] });
    }
    const seen = async () => ({ batchId: opened.id, expectedVersion: (await source.query<Told[]>('SELECT version FROM recruitment_batch WHERE id = ?', [opened.id]))[0]!.version });
    // As if registration had ended: nobody waits a day for a test.
    await source.query('UPDATE recruitment_batch SET registration_first = ?, registration_last = ? WHERE id = ?', ['2026-01-05', '2026-01-09', opened.id]);
    await client.act(officer, 'IssueTestNumbers', await seen());
    const tested = await source.query<(Told & { number: string })[]>('SELECT id, test_number AS number FROM recruitment_candidate WHERE batch_id = ? AND test_number IS NOT NULL ORDER BY id', [opened.id]);
    const contentBase64 = Buffer.from(['考号,成绩', ...tested.map(({ number }) => `${number},80`)].join('\n')).toString('base64');
    const marks = await client.act<Told>(officer, 'PreviewTestMarks', { batchId: opened.id, contentBase64 });
    await client.act(officer, 'CommitTestMarks', { importId: marks.id, expectedVersion: marks.version });
    await client.act(officer, 'SeatInterviewPanel', { ...(await seen()), personIds: panel });
    for (const [key, claimsOf] of scoredBy) for (const { id: candidateId } of tested) await client.act(claimsOf, 'ScoreInterview', { candidateId, score: '80', idempotencyKey: `${key} ${candidateId}` });
    return seen();
  };
  const first = await prepare('示例第一批', [[worker.personId, true], [personaDefinitions.officer.personId, true], [colleague.personId, false]], [expert.personId], [['expert', claims('expert')]]);
  const list = await client.act<Told & { lines: Told[] }>(officer, 'PublishEligibleList', first);
  const lines = await source.query<Told[]>('SELECT id FROM eligible_list_line WHERE list_id = ? ORDER BY place', [list.id]);
  for (const claimsOf of [claims('worker'), officer, claims('inspection-head')]) {
    const objection = await client.act<Told>(claimsOf, 'ObjectToEligibleList', { lineId: lines[1]!.id, text: '示例' });
    await client.act(claims('head-of-office'), 'AnswerEligibleListObjection', { objectionId: objection.id, expectedVersion: objection.version, upheld: false, answer: '示例' });
  }
  await prepare('示例第二批', [[personaDefinitions.cashier.personId, true]], [worker.personId], [['worker', { ...claims('worker'), roles: ['expert'] }]]);
}

/** A two-way selection between a post and whoever asks for his own, and another: ranked by both sides and run. */
async function matchBothSides({ client, claims }: LoadedHouse, ranksUntil: string, staffDepartmentId: string): Promise<void> {
  const officer = claims('officer');
  const people = [personaDefinitions.worker.personId, personaDefinitions.officer.personId];
  const post = await client.act<Told>(officer, 'CreatePost', { staffDepartmentId, name: '示例园区工会干事', kind: 'AT_PARK_UNION', unionName: '示例园区工会', headcount: 1 });
  const { id: matchingId, version: expectedVersion } = await client.act<Told>(officer, 'OpenMatching', { name: '示例双向选择', ranksUntil, postIds: [post.id], personIds: people });
  for (const claimsOf of [{ ...claims('worker'), roles: ['professional-union-worker'] }, officer]) await client.act(claimsOf, 'RankPosts', { matchingId, postIds: [post.id] });
  await client.act(officer, 'RankPeople', { matchingId, postId: post.id, personIds: people, documentSha256: 'ab'.repeat(32) });
  await client.act(officer, 'RunMatching', { matchingId, expectedVersion });
}
