import { randomUUID } from 'node:crypto';
import { type Caller, decisionRecorded, type EventEnvelope } from '@unionhall/contracts';
import { idOf, operation, person } from '@unionhall/testing';
import { act, type Answered, type GrantsHouse, startGrantsHouse, type ToldApplication } from './grants-house';
import { AFTER_WINDOW, assign, closedRound, type Expert, registerExpert } from './review';

/** Grants with money, experts, and a deputy who holds the innovation fund. */
export interface AwardHouse extends GrantsHouse {
  readonly experts: readonly Expert[];
  readonly head: Caller;
  readonly holder: Caller;
  readonly otherDeputy: Caller;
}

/** Starts the house; governance has the holder in its register of charges. */
export async function startAwardHouse(experts = 3): Promise<AwardHouse> {
  const grantsHouse = await startGrantsHouse();
  const registered: Expert[] = [];
  for (let number = 0; number < experts; number += 1) registered.push(await registerExpert(grantsHouse, 40 + number));
  const holder = person(idOf(70), 'deputy');
  await setHolder(grantsHouse, holder.personId);
  return { ...grantsHouse, experts: registered, head: person(idOf(72), 'department-head'), holder, otherDeputy: person(idOf(71), 'deputy') };
}

/** Puts the innovation fund into somebody's charge in governance, or into nobody's. */
export async function setHolder({ house }: GrantsHouse, holderId: string | null): Promise<void> {
  await house.sql('governance', `INSERT IGNORE INTO power_item (id, code, title, key_power, defined_on, version) VALUES (?, 'innovation-fund', '职工创新资金', 'finance', '2026-01-01', 1)`, [idOf(700)]);
  await house.sql('governance', 'DELETE FROM power_charge WHERE power_item_id = ?', [idOf(700)]);
  if (holderId === null) return;
  await house.sql('governance', `INSERT INTO power_charge (id, power_item_id, holder_id, from_day, document, version) VALUES (?, ?, ?, '2026-01-01', '示例分工文件', 1)`, [randomUUID(), idOf(700), holderId]);
}

let documents = 0;

/** Appropriates money for a year's fund. */
export async function appropriate({ house, head }: AwardHouse, year: number, amount = '200000.00'): Promise<void> {
  documents += 1;
  await act(house, head, 'AppropriateGrantFund', { year, amount, documentSha256: documents.toString(16).padStart(64, '0'), idempotencyKey: randomUUID() });
}

/** A round as it was seen. */
export interface SeenRound {
  readonly id: string;
  readonly version: number;
}

/** An assignment with who has it. */
export interface SeenAssignment {
  readonly id: string;
  readonly version: number;
  readonly expert: Expert;
  readonly applicationId: string;
}

/** A round under review. */
export interface ReviewingRound extends SeenRound {
  readonly applications: readonly ToldApplication[];
  readonly assignments: readonly SeenAssignment[];
}

/** A round with an application of each title under review by every expert of the house. */
export async function reviewingRound(awardHouse: AwardHouse, year: number, titles: readonly string[], changes: object = {}): Promise<ReviewingRound> {
  const closed = await closedRound(awardHouse, year, titles, changes);
  const pairs = closed.applications.flatMap((application) => awardHouse.experts.map((expert) => [application, expert] as const));
  const { batch } = await act<Answered & { batch: NonNullable<Awaited<ReturnType<typeof assign>>['batch']> }>(awardHouse.house, awardHouse.people.officer, 'AssignExperts', {
    roundId: closed.id,
    expectedVersion: closed.version,
    items: pairs.map(([application, expert]) => ({ applicationId: application.id, expertId: expert.id })),
  });
  const assignments = pairs.map(([application, expert], index) => ({ ...batch.items[index]!.assignment!, expert, applicationId: application.id }));
  return { id: closed.id, version: batch.round.version, applications: closed.applications, assignments };
}

/** What submitScoreSheet answers. */
export interface SheetAnswer extends Answered {
  readonly scoreSheet: { readonly id: string; readonly sealSha256: string; readonly submittedAt: string; readonly scores: readonly object[] } | null;
}

/** The criteria of a round, as it listed them. */
export const criteriaOf = ({ house }: GrantsHouse, roundId: string) => house.sql<{ id: string; name: string }>('grants', 'SELECT id, name FROM grant_criterion WHERE round_id = ? ORDER BY id', [roundId]);

/** The input of a sheet that gives every criterion the same score. */
export async function sheetInput(awardHouse: AwardHouse, round: SeenRound, { id, version }: SeenAssignment, score: string, changes: object = {}) {
  const criteria = await criteriaOf(awardHouse, round.id);
  return { assignmentId: id, expectedVersion: version, scores: criteria.map((criterion) => ({ criterionId: criterion.id, score, comment: '示例评语' })), idempotencyKey: randomUUID(), ...changes };
}

/** Hands in a sheet for its expert. */
export async function submitSheet(awardHouse: AwardHouse, round: SeenRound, assignment: SeenAssignment, score: string, changes: object = {}): Promise<SheetAnswer> {
  return act<SheetAnswer>(awardHouse.house, assignment.expert.caller, 'SubmitScoreSheet', await sheetInput(awardHouse, round, assignment, score, changes));
}

/** Hands in every sheet of a round, each application with its score, in the order of the applications. */
export async function submitAll(awardHouse: AwardHouse, round: ReviewingRound, scores: readonly string[]): Promise<void> {
  for (const assignment of round.assignments) {
    await submitSheet(awardHouse, round, assignment, scores[round.applications.findIndex(({ id }) => id === assignment.applicationId)]!);
  }
}

/** What an act on a round answers. */
export interface RoundActAnswer extends Answered {
  readonly round: { readonly id: string; readonly state: string; readonly scoresOpenedAt?: string | null; readonly version: number } | null;
}

/** OpenScores or RankRound on a round as it was seen. */
export const onRound = ({ house, people }: AwardHouse, name: 'OpenScores' | 'RankRound', { id, version }: SeenRound, caller = people.officer, dryRun = false) =>
  act<RoundActAnswer>(house, caller, name, { roundId: id, expectedVersion: version, idempotencyKey: randomUUID() }, dryRun);

/** A round ranked by these scores; throws when a step is refused. */
export async function rankedRound(awardHouse: AwardHouse, year: number, scores: Readonly<Record<string, string>>): Promise<ReviewingRound> {
  const round = await reviewingRound(awardHouse, year, Object.keys(scores));
  await submitAll(awardHouse, round, Object.values(scores));
  const { round: opened } = await onRound(awardHouse, 'OpenScores', round);
  const { round: ranked } = await onRound(awardHouse, 'RankRound', opened!);
  return { ...round, version: ranked!.version };
}

/** A proposal as its acts answer it. */
export interface ToldProposal {
  readonly id: string;
  readonly state: string;
  readonly contentSha256: string;
  readonly amount: string;
  readonly matter: { readonly id: string };
  readonly lines: readonly { readonly place: number; readonly title: string; readonly amount: string; readonly applicationId: string }[];
  readonly publicityFirst: string | null;
  readonly publicityLast: string | null;
  readonly awards: readonly { readonly id: string; readonly state: string; readonly amount: string; readonly application: { readonly state: string } }[];
  readonly version: number;
}

/** What the acts on a proposal answer. */
export interface ProposalAnswer extends Answered {
  readonly proposal: ToldProposal | null;
}

/** Proposes awards of a round. */
export const propose = ({ house, people }: AwardHouse, { id, version }: SeenRound, applications: readonly { readonly id: string }[], changes: object = {}, caller = people.officer) =>
  act<ProposalAnswer>(house, caller, 'ProposeAwards', { roundId: id, expectedVersion: version, applicationIds: applications.map((application) => application.id), idempotencyKey: randomUUID(), ...changes });

/** Brings a decision about the fund from governance, as its relay would; gives the decision's id. */
async function bringDecision({ house }: AwardHouse, decided: object): Promise<string> {
  const decisionId = randomUUID();
  const payload = { decisionId, powerItem: 'innovation-fund', outcome: 'adopted', decidedOn: '2026-04-01', matterId: randomUUID(), amount: null, version: 1, ...decided };
  const event: EventEnvelope = { id: randomUUID(), name: decisionRecorded.name, from: 'governance', to: 'grants', subjectId: decisionId, sequence: 1, onBehalfOf: idOf(73), at: house.now.toISOString(), payload };
  await house.departments.get('grants')!.inbox.receive([event]);
  return decisionId;
}

/** A decision on a proposal. */
export const decide = (awardHouse: AwardHouse, proposal: ToldProposal, changes: object = {}): Promise<string> =>
  bringDecision(awardHouse, { subjectType: 'AwardProposal', subjectId: proposal.id, subjectSha256: proposal.contentSha256, matterId: proposal.matter.id, ...changes });

/** The decision that rejects an objection with this answer. */
export async function decideRejection(awardHouse: AwardHouse, objectionId: string, answer = '示例答复', changes: object = {}): Promise<string> {
  const { house, people } = awardHouse;
  const { awardObjectionContent } = await house.data<{ awardObjectionContent: { sha256: string } }>('grants', people.officer, operation('AwardObjectionContent'), { objectionId, answer });
  return bringDecision(awardHouse, { subjectType: 'AwardObjection', subjectId: objectionId, subjectSha256: awardObjectionContent.sha256, ...changes });
}

/** Publishes a proposal by a decision. */
export const publish = ({ house, people }: AwardHouse, { id, version }: { readonly id: string; readonly version: number }, decisionId: string, caller = people.officer) =>
  act<ProposalAnswer>(house, caller, 'PublishAwardList', { proposalId: id, expectedVersion: version, decisionId });

/** The last day of publicity of a list published after the window, and the moment it is over. */
export const LAST_DAY = '2026-04-09';
export const AFTER_PUBLICITY = new Date('2026-04-10T02:00:00Z');

/** A published list over the first applications of a ranked round. */
export interface PublishedRound extends ReviewingRound {
  readonly proposal: ToldProposal;
  readonly decisionId: string;
}

/** Ranks, proposes, decides and publishes; the clock then stands on the day of publication. */
export async function publishedRound(awardHouse: AwardHouse, year: number, scores: Readonly<Record<string, string>>, count = Object.keys(scores).length): Promise<PublishedRound> {
  const round = await rankedRound(awardHouse, year, scores);
  awardHouse.house.now = AFTER_WINDOW;
  const { proposal } = await propose(awardHouse, round, round.applications.slice(0, count));
  const decisionId = await decide(awardHouse, proposal!);
  const { proposal: published } = await publish(awardHouse, proposal!, decisionId);
  return { ...round, proposal: { ...proposal!, ...published! }, decisionId };
}

/** Grants the awards of a list. */
export const grant = ({ house, people }: AwardHouse, { id, version }: { readonly id: string; readonly version: number }, changes: object = {}, caller = people.officer) =>
  act<ProposalAnswer>(house, caller, 'GrantAwards', { proposalId: id, expectedVersion: version, idempotencyKey: randomUUID(), ...changes });

/** An objection as its acts answer it. */
export interface ObjectionAnswer extends Answered {
  readonly objection: { readonly id: string; readonly state: string; readonly text: string; readonly answer?: string | null; readonly list?: { readonly state: string }; readonly version: number } | null;
}

/** A list of two projects on the first day of its publicity, with money behind it. */
export async function listOnView(awardHouse: AwardHouse, year: number): Promise<PublishedRound> {
  await appropriate(awardHouse, year);
  const round = await publishedRound(awardHouse, year, { 甲: '90', 乙: '80' });
  awardHouse.house.now = new Date('2026-04-02T02:00:00Z');
  return round;
}

/** Objects to the first project of a list. */
export const object = ({ house, people }: AwardHouse, { proposal, applications }: PublishedRound, caller = people.stranger, changes: object = {}) =>
  act<ObjectionAnswer>(house, caller, 'ObjectToAward', { proposalId: proposal.id, applicationId: applications[0]!.id, text: '示例异议', ...changes });

/** A list over the first applications of a ranked round, granted; the rest is in reserve. The clock then stands after the publicity. */
export async function grantedRound(awardHouse: AwardHouse, year: number, scores: Readonly<Record<string, string>>, count: number): Promise<PublishedRound> {
  await appropriate(awardHouse, year);
  const round = await rankedRound(awardHouse, year, scores);
  awardHouse.house.now = AFTER_WINDOW;
  const { proposal } = await propose(awardHouse, round, round.applications.slice(0, count), { reserveApplicationIds: round.applications.slice(count).map(({ id }) => id) });
  const decisionId = await decide(awardHouse, proposal!);
  const { proposal: published } = await publish(awardHouse, proposal!, decisionId);
  awardHouse.house.now = AFTER_PUBLICITY;
  const { proposal: granted } = await grant(awardHouse, published!);
  return { ...round, proposal: { ...proposal!, ...published!, ...granted! }, decisionId };
}

/** What giveUpAward answers. */
export interface GiveUpAnswer extends Answered {
  readonly award: { readonly id: string; readonly state: string; readonly version: number } | null;
}

/** Gives an award up, as its applicant unless told otherwise. */
export const giveUp = ({ house, people }: AwardHouse, { id, version = 1 }: { readonly id: string; readonly version?: number }, changes: object = {}, caller = people.author) =>
  act<GiveUpAnswer>(house, caller, 'GiveUpAward', { awardId: id, expectedVersion: version, reason: '示例原因', documentSha256: 'ab'.repeat(32), idempotencyKey: randomUUID(), ...changes });

/** Moves the reserve up in the place of an award. */
export const promote = ({ house, people }: AwardHouse, awardId: string, changes: object = {}, caller = people.officer) =>
  act<ProposalAnswer>(house, caller, 'PromoteReserve', { awardId, idempotencyKey: randomUUID(), ...changes });
