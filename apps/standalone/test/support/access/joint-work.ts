import { personaDefinitions } from '@unionhall/standalone';
import type { LoadedHouse } from '../houses';

interface Told {
  readonly id: string;
  readonly version: number;
}

const { officer } = personaDefinitions;
const taxOfficer = personaDefinitions['tax-officer'];

/** The conference of the demonstration is held: its topic resolved, with a task that is done beside one that is overdue, and a problem solved; then a campaign and the one sheet. */
export async function holdConference({ client, claims, standalone }: LoadedHouse, employerId: string, today: string): Promise<void> {
  const { source } = standalone!.departments.get('finance-collection')!;
  const act = <Result = Told>(name: string, input: Readonly<Record<string, unknown>>, as: 'officer' | 'tax-officer' = 'officer') => client.act<Result>(claims(as), name, input);
  const [branch] = await source.query<{ id: string }[]>('SELECT tax_branch_id AS id FROM employer WHERE id = ?', [employerId]);
  const solved = await act('RaiseProblem', { title: '示例旧问题', description: '示例情况', employerId, taxBranchId: branch!.id }, 'tax-officer');
  await act('SolveProblem', { problemId: solved.id, expectedVersion: solved.version, solution: '示例办法' });
  const [[conference], [topic]] = await Promise.all(['joint_conference', 'conference_topic'].map((table) => source.query<Told[]>(`SELECT id, version FROM ${table}`))) as [[Told], [Told]];
  const task = (responsibleId: string) => ({ title: '示例任务', responsibleId, side: 'UNION', dueOn: today });
  const { tasks } = await act<{ tasks: Told[] }>('RecordConferenceResolution', { topicId: topic.id, expectedVersion: topic.version, resolution: '示例决议', tasks: [task(officer.personId), task(officer.personId)] });
  await act('CompleteConferenceTask', { taskId: tasks[0]!.id, expectedVersion: tasks[0]!.version, outcome: '示例情况' });
  await act('CloseConference', { conferenceId: conference.id, expectedVersion: conference.version });
  await source.query(`UPDATE conference_task SET given_on = '2026-01-12', due_on = '2026-01-31' WHERE done_on IS NULL`);
  await act('CallConference', { title: '示例二季度联席会议', heldOn: '2026-06-01' });
  const campaign = await act('OpenCampaign', { kind: 'TRAINING', title: '示例培训班', firstDay: today, lastDay: today, unionOrganiserId: officer.personId, taxOrganiserId: taxOfficer.personId, unionContent: '工会法', taxContent: '税法' });
  await act('RecordParticipation', { campaignId: campaign.id, employerId, onDay: today, persons: 12, result: '合格' });
  const [union] = await source.query<{ id: string }[]>('SELECT trade_union_id AS id FROM employer WHERE id = ?', [employerId]);
  const lines = [{ side: 'UNION', title: '建会', weight: 40, score: 90 }, { side: 'TAX', title: '代收', weight: 60, score: 85 }];
  await client.act(claims('head-of-office'), 'AssessCollectionWork', { year: Number(today.slice(0, 4)), tradeUnionId: union!.id, taxBranchId: branch!.id, lines, consequence: '通报表扬' });
  await act('CloseCampaign', { campaignId: campaign.id, expectedVersion: campaign.version, outcome: '示例成效' });
}

/** The team of the demonstration has a visit that is confirmed and one that is sent back; the unit of the latter forms its union. */
export async function surveyUnits({ client, claims, standalone }: LoadedHouse, employerId: string, today: string): Promise<void> {
  const { source } = standalone!.departments.get('finance-collection')!;
  const act = <Result = Told>(name: string, input: Readonly<Record<string, unknown>>, as: 'officer' | 'tax-officer' = 'officer') => client.act<Result>(claims(as), name, input);
  const [team] = await source.query<Told[]>('SELECT id, version FROM survey_team');
  const employers = await source.query<(Told & { unionId: string; formedIn: string | null; headcount: number })[]>('SELECT id, version, trade_union_id AS unionId, union_formed_in AS formedIn, headcount FROM employer WHERE merged_into_id IS NULL ORDER BY id = ? DESC, id', [employerId]);
  await act('AssignVisits', { teamId: team!.id, employerIds: [employerId], dueOn: today });
  const content = { visitedOn: today, rosterSha256: 'ab'.repeat(32), unionContent: '工会法', taxContent: '税法' };
  const [first, second] = employers as [(typeof employers)[number], (typeof employers)[number]];
  const record = async ({ id, headcount }: { id: string; headcount: number }, found: object) => {
    const [visit] = await source.query<Told[]>('SELECT id, version FROM survey_visit WHERE employer_id = ?', [id]);
    return act('RecordVisit', { visitId: visit!.id, expectedVersion: visit!.version, headcount, ...content, ...found }, 'tax-officer');
  };
  const confirmed = await record(first, { hasUnion: true, tradeUnionId: first.unionId, unionFormedIn: first.formedIn });
  await act('ReviewVisit', { visitId: confirmed.id, expectedVersion: confirmed.version, note: '属实' });
  const returned = await record(second, { hasUnion: false });
  await act('ReturnVisit', { visitId: returned.id, expectedVersion: returned.version, note: '请核对人数' });
  await act('FormUnion', { employerId: second.id, expectedVersion: second.version, name: '滨河示例工会', parentId: second.unionId, formedOn: today, reason: '示例批复' });
}
