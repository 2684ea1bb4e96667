import { randomUUID } from 'node:crypto';
import { type Caller, decisionRecorded, type EventEnvelope } from '@unionhall/contracts';
import { idOf, operation, person } from '@unionhall/testing';
import { nextKey } from './contracts';
import { newMember, type Office } from './office';
import { type AnsweredRefusal, does, made, officer } from './staffing';

/** SHA-256 of some document. */
export const SHA = 'ab'.repeat(32);
/** Who carries out what the officer proposed, and who holds the power over personnel. */
export const head = person(idOf(2), 'department-head');
export const holder = person(idOf(3), 'deputy');
/** While entries are taken, the day after, and the day a list published then may be appointed from. */
export const WHILE_OPEN = new Date('2026-03-10T02:00:00Z');
export const AFTER_ENTRY = new Date('2026-03-23T02:00:00Z');
export const PUBLICITY_FIRST = new Date('2026-03-24T02:00:00Z');
export const AFTER_PUBLICITY = new Date('2026-03-31T02:00:00Z');

/** What an act of somebody answers. */
export interface Told {
  readonly refusals: readonly AnsweredRefusal[];
  readonly [object: string]: unknown;
}

/** An act of whoever is named. */
export async function acts({ house }: Office, caller: Caller, name: string, input: object, dryRun = false): Promise<Told> {
  const field = `${name[0]!.toLowerCase()}${name.slice(1)}`;
  return (await house.data<Record<string, Told>>('personnel', caller, operation(name), { input, dryRun }))[field]!;
}

/** The same, where it must succeed; answers its object. */
export async function surely<Result = { readonly id: string; readonly version: number }>(office: Office, caller: Caller, name: string, input: object): Promise<Result> {
  const { refusals, record: _record, ...objects } = await acts(office, caller, name, input);
  if (refusals.length > 0) throw new Error(`${name} was refused: ${JSON.stringify(refusals)}`);
  return Object.values(objects)[0] as Result;
}

const versionOf = async ({ house }: Office, table: string, id: string) => (await house.sql<{ version: number }>('personnel', `SELECT version FROM ${table} WHERE id = ?`, [id]))[0]!.version;
/** What acts on a competition, an entry and a list name: it, and the version it is in. */
export const competitionSeen = async (office: Office, competitionId: string) => ({ competitionId, expectedVersion: await versionOf(office, 'competition', competitionId) });
export const entrySeen = async (office: Office, entryId: string) => ({ entryId, expectedVersion: await versionOf(office, 'competition_entry', entryId) });
export const proposalSeen = async (office: Office, proposalId: string) => ({ proposalId, expectedVersion: await versionOf(office, 'appointment_proposal', proposalId) });

let competitions = 0;

/** Two posts to compete for: one vacant, one with an incumbent, whom the appointment names. */
export interface Posts {
  readonly vacantPostId: string;
  readonly heldPostId: string;
  readonly incumbentId: string;
  readonly incumbentAppointmentId: string;
}

/** Two middle posts in a department of their own; the vacant one of so many places. */
export async function newPosts({ house }: Office, vacantPlaces = 1): Promise<Posts> {
  const number = (competitions += 1);
  const staffDepartmentId = await made(house, 'registerStaffDepartment', { name: `竞聘部${number}` });
  const post = (name: string, headcount: number) => made(house, 'createPost', { staffDepartmentId, name: `${name}${number}`, kind: 'MIDDLE', headcount });
  const [vacantPostId, heldPostId] = [await post('副部长', vacantPlaces), await post('部长', 1)];
  const incumbentId = await made(house, 'registerPerson', { name: '原示例' });
  return { vacantPostId, heldPostId, incumbentId, incumbentAppointmentId: await made(house, 'registerIncumbent', { postId: heldPostId, personId: incumbentId, from: '2020-01-01', document: '示例任职通知' }) };
}

/** The notice of a competition for both posts until 2026-03-20, or as the input says. */
export const notice = ({ vacantPostId, heldPostId, incumbentAppointmentId }: Posts, input: object = {}) => ({
  name: `第${competitions}次竞聘`,
  places: [{ postId: vacantPostId }, { postId: heldPostId, incumbentAppointmentId }],
  registrationFirst: '2026-03-10',
  registrationLast: '2026-03-20',
  speechWeight: 60,
  trialMonths: 6,
  conditions: [
    { kind: 'EXPERIENCE', text: '工会工作三年以上' },
    { kind: 'INTEGRITY', text: '品行端正' },
  ],
  ...input,
});

/** A competition for two places, the ids of the places in the order of the notice. */
export interface Opened extends Posts {
  readonly competitionId: string;
  readonly places: readonly [string, string];
}

/** Opens a competition for a vacant post, of one place or so many, and a held one; the clock then stands while entries are taken. */
export async function openedCompetition(office: Office, { vacantPlaces = 1, ...input }: { readonly vacantPlaces?: number } = {}): Promise<Opened> {
  office.house.now = WHILE_OPEN;
  const posts = await newPosts(office, vacantPlaces);
  const places = [{ postId: posts.vacantPostId, places: vacantPlaces }, { postId: posts.heldPostId, incumbentAppointmentId: posts.incumbentAppointmentId }];
  const { id: competitionId, places: opened } = await surely<{ id: string; places: { id: string }[] }>(office, officer, 'OpenCompetition', notice(posts, { places, ...input }));
  return { ...posts, competitionId, places: [opened[0]!.id, opened[1]!.id] };
}

/** Somebody who competes. */
export interface Entrant {
  readonly entryId: string;
  readonly personId: string;
  readonly caller: Caller;
}

/** A new member of the staff enters for a place. */
export async function newEntrant(office: Office, placeId: string, status = 'PROFESSIONAL_UNION_WORKER'): Promise<Entrant> {
  const { personId } = await newMember(office, status);
  const caller = person(personId, status === 'PROFESSIONAL_UNION_WORKER' ? 'professional-union-worker' : 'officer');
  return { entryId: (await surely(office, caller, 'EnterCompetition', { placeId, materialsSha256: SHA })).id, personId, caller };
}

/** Checks an entry against each condition: met, but for so many of the last. */
export async function checkEntry(office: Office, entryId: string, notMet = 0) {
  const conditions = await office.house.sql<{ id: string }>('personnel', 'SELECT id FROM competition_condition WHERE competition_id = (SELECT competition_id FROM competition_entry WHERE id = ?) ORDER BY position', [entryId]);
  const checks = conditions.map(({ id }, index) => (index < conditions.length - notMet ? { conditionId: id, met: true, documentSha256: SHA } : { conditionId: id, met: false, reason: '材料不符' }));
  return does(office.house, 'checkCompetitionEntry', { ...(await entrySeen(office, entryId)), checks });
}

/** Checks an entry and finds its integrity in order. */
export async function clear(office: Office, entryId: string): Promise<void> {
  await checkEntry(office, entryId);
  await surely(office, officer, 'ConcludeIntegrityCheck', { ...(await entrySeen(office, entryId)), passed: true, finding: '未发现问题' });
}

/** A competition with entrants through the gate. */
export interface Cleared extends Opened {
  readonly entrants: readonly Entrant[];
}

/** Opens a competition with so many cleared entrants for each place; the clock then stands after the last day of entry. */
export async function clearedCompetition(office: Office, forVacant: number, forHeld: number, input: object = {}): Promise<Cleared> {
  const opened = await openedCompetition(office, input);
  const entrants: Entrant[] = [];
  for (const [place, count] of [forVacant, forHeld].entries()) {
    for (let number = 0; number < count; number += 1) entrants.push(await newEntrant(office, opened.places[place]!));
  }
  for (const { entryId } of entrants) await clear(office, entryId);
  office.house.now = AFTER_ENTRY;
  return { ...opened, entrants };
}

/** A competition with a panel of so many. */
export interface Panelled extends Cleared {
  readonly panel: readonly string[];
}

/** Seats a panel. */
export async function panelledCompetition(office: Office, forVacant: number, forHeld: number, members = 2, input: object = {}): Promise<Panelled> {
  const cleared = await clearedCompetition(office, forVacant, forHeld, input);
  const panel: string[] = [];
  for (let member = 0; member < members; member += 1) panel.push(await made(office.house, 'registerPerson', { name: `评委${member}` }));
  await surely(office, officer, 'SeatCompetitionPanel', { ...(await competitionSeen(office, cleared.competitionId)), personIds: panel });
  return { ...cleared, panel };
}

/** A member of a panel scores an entry. */
export const scoreEntry = (office: Office, panelistId: string, entryId: string, score: string) => acts(office, person(panelistId, 'expert'), 'ScoreCompetition', { entryId, score, idempotencyKey: nextKey() });

/** The count of a vote of 40 electors and 40 ballots, with so many in favour of each entry. */
export const count = ({ competitionId, entrants }: Cleared, inFavour: readonly number[], input: object = {}) => ({
  competitionId,
  heldOn: '2026-03-23',
  electors: 40,
  ballots: 40,
  counts: entrants.map(({ entryId }, index) => ({ entryId, inFavour: inFavour[index]!, against: 40 - inFavour[index]!, abstained: 0 })),
  documentSha256: SHA,
  idempotencyKey: nextKey(),
  ...input,
});

/** A ranked competition: each entrant got these points from everybody of a panel of two, and so many votes of forty. */
export async function rankedCompetition(office: Office, forVacant: readonly (readonly [string, number])[], forHeld: readonly (readonly [string, number])[] = [], input: object = {}): Promise<Panelled> {
  const results = [...forVacant, ...forHeld];
  const panelled = await panelledCompetition(office, forVacant.length, forHeld.length, 2, input);
  for (const [index, { entryId }] of panelled.entrants.entries()) {
    for (const panelist of panelled.panel) {
      const { refusals } = await scoreEntry(office, panelist, entryId, results[index]![0]);
      if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
    }
  }
  await surely(office, officer, 'HoldDemocraticVote', count(panelled, results.map(([, inFavour]) => inFavour)));
  await surely(office, officer, 'RankCompetition', await competitionSeen(office, panelled.competitionId));
  return panelled;
}

/** A list as its acts answer it. */
export interface ToldProposal {
  readonly id: string;
  readonly state: string;
  readonly contentSha256: string;
  readonly version: number;
  readonly publicityFirst: string | null;
  readonly publicityLast: string | null;
  readonly matter: { readonly id: string };
}

/** Proposes entries of a competition. */
export const propose = async (office: Office, competitionId: string, entryIds: readonly string[], input: object = {}, caller = officer) =>
  acts(office, caller, 'ProposeAppointments', { ...(await competitionSeen(office, competitionId)), entryIds, ...input }) as Promise<Told & { proposal: ToldProposal | null }>;

/** Brings a decision under the power over personnel from governance, as its relay would; gives its id. */
export async function bringDecision({ house }: Office, decided: object): Promise<string> {
  const decisionId = randomUUID();
  const payload = { decisionId, powerItem: 'personnel', outcome: 'adopted', decidedOn: '2026-03-23', matterId: randomUUID(), amount: null, proposedById: officer.personId, enteredById: idOf(4), version: 1, ...decided };
  const event: EventEnvelope = { id: randomUUID(), name: decisionRecorded.name, from: 'governance', to: 'personnel', subjectId: decisionId, sequence: 1, onBehalfOf: idOf(4), at: house.now.toISOString(), payload };
  await house.departments.get('personnel')!.inbox.receive([event]);
  return decisionId;
}

/** A decision on a list. */
export const decide = (office: Office, { id, contentSha256, matter }: ToldProposal, changes: object = {}): Promise<string> =>
  bringDecision(office, { subjectType: 'AppointmentProposal', subjectId: id, subjectSha256: contentSha256, matterId: matter.id, ...changes });

/** A published list. */
export interface Published extends Panelled {
  readonly proposal: ToldProposal;
  readonly decisionId: string;
}

/** Proposes entries, by their place among the entrants, has them decided on, and publishes the list; the clock then stands on its day. */
export async function publishedList(office: Office, ranked: Panelled, entrants: readonly number[]): Promise<Published> {
  const { proposal, refusals } = await propose(office, ranked.competitionId, entrants.map((index) => ranked.entrants[index]!.entryId));
  if (!proposal) throw new Error(JSON.stringify(refusals));
  const decisionId = await decide(office, proposal);
  const published = await surely<ToldProposal>(office, head, 'PublishAppointments', { ...(await proposalSeen(office, proposal.id)), decisionId });
  return { ...ranked, proposal: published, decisionId };
}

/** Appoints an entrant from the first of April on, as the head unless told otherwise. */
export const appoint = async (office: Office, entryId: string, input: object = {}, caller = head) => acts(office, caller, 'AppointPerson', { ...(await entrySeen(office, entryId)), from: '2026-04-01', document: '示例任职通知', ...input });

/** Objects to an entrant of a list. */
export const object = (office: Office, { proposal }: Published, entryId: string, input: object = {}, caller: Caller = person(idOf(9), 'worker')) =>
  acts(office, caller, 'ObjectToAppointment', { proposalId: proposal.id, entryId, text: '示例异议', ...input }) as Promise<Told & { objection: { id: string; state: string; version: number } | null }>;

/** Puts the power over personnel into somebody’s charge in governance, or into nobody’s. */
export async function setHolder({ house }: Office, holderId: string | null): Promise<void> {
  await house.sql('governance', `INSERT IGNORE INTO power_item (id, code, title, key_power, defined_on, version) VALUES (?, 'personnel', '干部人事', 'personnel', '2026-01-01', 1)`, [idOf(700)]);
  await house.sql('governance', 'DELETE FROM power_charge WHERE power_item_id = (SELECT id FROM power_item WHERE code = ?)', ['personnel']);
  if (holderId === null) return;
  await house.sql('governance', `INSERT INTO power_charge (id, power_item_id, holder_id, from_day, document, version) VALUES (?, (SELECT id FROM power_item WHERE code = 'personnel'), ?, '2026-01-01', '示例分工文件', 1)`, [randomUUID(), holderId]);
}
