import { addDays, type LocalDate, monthsAfter } from '@unionhall/kernel';
import { decideInMeeting } from '../hold-meeting';
import { personaDefinitions, type PersonaName } from '../personas';
import { carryOut, provenMatter } from './decide';
import { type Changed, DOCUMENT_SHA256, type DemonstrationYear } from './demonstration-year';

const COMPETITORS: readonly (readonly [persona: PersonaName, score: string, inFavour: number])[] = [
  ['union-worker', '91.00', 31],
  ['secretary', '84.50', 26],
];
const PANEL = ['deputy-finance', 'inspection-head'] as const satisfies readonly PersonaName[];
const BALLOTS = 36;

interface Opened extends Changed {
  readonly places: readonly { readonly id: string }[];
  readonly conditions: readonly { readonly id: string }[];
}

/**
 * A vacant post of a deputy head in open competition [WZ-7]: the union worker wins it by speech and vote, is proposed, decided on, published
 * and appointed; the same meeting adopts the allowances of the year [CP-9].
 */
export async function playCompetition(year: DemonstrationYear): Promise<void> {
  const { as } = year;
  const competition = await open(year);
  const entryIds = await enter(year, competition);
  await year.moveTo(addDays(year.today, 1));
  await assess(year, competition, entryIds);
  await appoint(year, competition.id, entryIds[0]!);
  await year.client.act(as('accountant'), 'OpenLedgerAccount', { code: '5003', name: '岗位津贴支出', balanceLimit: 'NONE', expenditureOf: 'allowances', idempotencyKey: 'demonstration-5003' });
}

async function open({ client, as, today }: DemonstrationYear): Promise<Opened> {
  const { staffDepartments } = await client.run<{ staffDepartments: { edges: { node: { posts: { id: string; name: string }[] } }[] } }>(as('officer'), 'StaffDepartments', { first: 10 });
  const post = staffDepartments.edges.flatMap(({ node }) => node.posts).find(({ name }) => name === '副部长')!;
  const notice = { name: '副部长公开竞聘（示例）', places: [{ postId: post.id }], registrationFirst: today, registrationLast: today, speechWeight: 60, trialMonths: 6, conditions: [{ kind: 'INTEGRITY', text: '品行端正' }] };
  return client.act<Opened>(as('officer'), 'OpenCompetition', notice);
}

async function enter({ client, as }: DemonstrationYear, { places }: Opened): Promise<string[]> {
  const entries: string[] = [];
  for (const [persona] of COMPETITORS) entries.push((await client.act<Changed>(as(persona), 'EnterCompetition', { placeId: places[0]!.id, materialsSha256: DOCUMENT_SHA256 })).id);
  return entries;
}

/** The gate of integrity first, then speeches under seal and the democratic vote [WZ-1]. */
async function assess({ client, as, today }: DemonstrationYear, { id: competitionId, conditions }: Opened, entryIds: readonly string[]): Promise<void> {
  const officer = as('officer');
  const entrySeen = async (entryId: string) => ({ entryId, expectedVersion: (await client.run<{ competitionEntry: Changed }>(officer, 'CompetitionEntry', { id: entryId })).competitionEntry.version });
  const seen = async () => ({ competitionId, expectedVersion: (await client.run<{ competition: Changed }>(officer, 'Competition', { id: competitionId })).competition.version });
  for (const entryId of entryIds) {
    await client.act(officer, 'CheckCompetitionEntry', { ...(await entrySeen(entryId)), checks: [{ conditionId: conditions[0]!.id, met: true, documentSha256: DOCUMENT_SHA256 }] });
    await client.act(officer, 'ConcludeIntegrityCheck', { ...(await entrySeen(entryId)), passed: true, finding: '未发现问题（示例）' });
  }
  await client.act(officer, 'SeatCompetitionPanel', { ...(await seen()), personIds: PANEL.map((persona) => personaDefinitions[persona].personId) });
  for (const member of PANEL) for (const [index, [, score]] of COMPETITORS.entries()) await client.act(as(member), 'ScoreCompetition', { entryId: entryIds[index], score, idempotencyKey: `demonstration-score-${member}-${index}` });
  const counts = COMPETITORS.map(([, , inFavour], index) => ({ entryId: entryIds[index], inFavour, against: BALLOTS - inFavour, abstained: 0 }));
  await client.act(officer, 'HoldDemocraticVote', { competitionId, heldOn: today, electors: BALLOTS, ballots: BALLOTS, counts, documentSha256: DOCUMENT_SHA256, idempotencyKey: 'demonstration-democratic-vote' });
  await client.act(officer, 'RankCompetition', await seen());
}

interface Proposal extends Changed {
  readonly matter: { readonly id: string };
  readonly publicityLast: LocalDate | null;
}

async function appoint(year: DemonstrationYear, competitionId: string, entryId: string): Promise<void> {
  const { as } = year;
  const head = as('head-of-office');
  const { competition } = await year.client.run<{ competition: Changed }>(as('officer'), 'Competition', { id: competitionId });
  const list = await year.client.act<Proposal>(as('officer'), 'ProposeAppointments', { competitionId, expectedVersion: competition.version, entryIds: [entryId] });
  const allowances = await year.client.act<{ matter: { id: string } }>(as('officer'), 'ProposeAllowanceYear', { year: Number(year.since.slice(0, 4)), budget: '100000.00', idempotencyKey: 'demonstration-allowance-year' });
  const matters = [await provenMatter(year, list.matter.id), await provenMatter(year, allowances.matter.id)];
  const [decisionId] = await decideInMeeting(year, '领导班子会议:拟任名单、岗位津贴（示例）', matters);
  const proposal = async () => (await year.client.run<{ appointmentProposal: Proposal }>(head, 'AppointmentProposal', { id: list.id })).appointmentProposal;
  await carryOut(year, 'PublishAppointments', async () => ({ proposalId: list.id, expectedVersion: (await proposal()).version, decisionId }));
  await year.moveTo(addDays((await proposal()).publicityLast!, 1));
  const { competitionEntry } = await year.client.run<{ competitionEntry: Changed }>(as('officer'), 'CompetitionEntry', { id: entryId });
  const from = `${monthsAfter(year.today, 1).slice(0, 7)}-01`;
  await year.client.act(as('head-of-office'), 'AppointPerson', { entryId, expectedVersion: competitionEntry.version, from, document: '临江工干〔示例〕7号' });
}
