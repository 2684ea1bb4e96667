import { randomUUID } from 'node:crypto';
import { decisionRecorded, type Department, paymentOrderMoved } from '@unionhall/contracts';
import { idOf, operation } from '@unionhall/testing';
import { minimumWageFrom, nextKey, sign } from './contracts';
import { DOCUMENT, newMember, type Office } from './office';
import { does, made, officer } from './staffing';

/** The first day of the term of the contracts of specs of allowances. */
const FIRST = '2026-01-01';

let posts = 0;

/** A post, held by somebody since 2024 or as the input says. */
export async function holdsPost({ house, staffDepartmentId }: Office, personId: string, { kind = 'ORDINARY', ...input }: Readonly<Record<string, string>> = {}) {
  const number = (posts += 1);
  const union = kind.startsWith('AT_') ? { unionName: '示例园区工会' } : {};
  const postId = await made(house, 'createPost', { staffDepartmentId, name: `岗位${number}`, kind, headcount: 1, ...union });
  const appointmentId = await made(house, 'registerIncumbent', { postId, personId, from: '2024-01-01', document: DOCUMENT, wonBy: 'COMPETITION', ...input });
  return { postId, appointmentId };
}

/** Somebody of a status, in a post won by competition or as the input says. */
export async function inPost(office: Office, status: string, input: Readonly<Record<string, string>> = {}) {
  const member = await newMember(office, status);
  return { ...member, ...(await holdsPost(office, member.personId, input)) };
}

/** A professional union worker with a contract since January, in a post won by competition or as the input says. */
export async function contracted(office: Office, input: Readonly<Record<string, string>> = {}, contract: object = {}) {
  const held = await inPost(office, 'PROFESSIONAL_UNION_WORKER', input);
  const { labourContract, refusals } = await sign(office, held.personId, { signedOn: FIRST, from: FIRST, until: '2028-12-31', ...contract });
  if (!labourContract) throw new Error(JSON.stringify(refusals));
  return { ...held, contractId: labourContract.id };
}

/** The minimum wage the contracts rest on. */
export const setWage = (office: Office) => minimumWageFrom(office, FIRST, '1950.00');

/** Computes a month. */
export const run = ({ house }: Office, month: string) => does(house, 'runAllowances', { month });

/** What of a line specs look at. */
interface ToldLine {
  readonly amount: string;
  readonly basis: string | null;
  readonly status: string | null;
  readonly appointment: { readonly id: string } | null;
  readonly withheldBecause: readonly { readonly code: string; readonly message: string; readonly clause: { readonly id: string } }[];
}

/** The lines of a month that stand, by person. */
export async function linesOf({ house }: Office, id: string): Promise<ReadonlyMap<string, ToldLine>> {
  const { allowanceRun } = await house.data<{ allowanceRun: { lines: { edges: { node: ToldLine & { person: { id: string } } }[] } } }>('personnel', officer, operation('AllowanceRun'), { id });
  return new Map(allowanceRun.lines.edges.map(({ node }) => [node.person.id, node]));
}

/** Brings personnel an event of another department, and says how it stands there. */
async function bring({ house }: Office, from: Department, name: string, subjectId: string, payload: object, sequence = 1): Promise<string | undefined> {
  const event = { id: randomUUID(), name, from, to: 'personnel' as const, subjectId, sequence, onBehalfOf: idOf(8), at: house.now.toISOString(), payload };
  await house.departments.get('personnel')!.inbox.receive([event]);
  const [row] = await house.sql<{ state: string }>('personnel', 'SELECT state FROM inbox WHERE event_id = ?', [event.id]);
  return row?.state;
}

/** Proposes the allowances of 2026 and has them decided, as governance would tell. */
export async function decideYear(office: Office, changes: object = {}): Promise<{ readonly decisionId: string; readonly yearId: string }> {
  const { house } = office;
  const yearId = await made(house, 'proposeAllowanceYear', { year: 2026, budget: '2000.00', idempotencyKey: nextKey() });
  return { yearId, decisionId: await tellDecision(office, yearId, changes) };
}

/** The decision on the allowances of a year reaches personnel. */
export async function tellDecision(office: Office, yearId: string, changes: object = {}): Promise<string> {
  const decisionId = randomUUID();
  const [year] = await office.house.sql<{ sha256: string; matterId: string; budget: string }>('personnel', 'SELECT content_sha256 AS sha256, matter_id AS matterId, budget FROM allowance_year WHERE id = ?', [yearId]);
  const payload = { decisionId, powerItem: 'allowances', subjectType: 'AllowanceYear', subjectId: yearId, subjectSha256: year!.sha256, outcome: 'adopted', decidedOn: '2026-03-05', matterId: year!.matterId, amount: String(year!.budget), proposedById: idOf(51), enteredById: idOf(52), version: 1, ...changes };
  await bring(office, 'governance', decisionRecorded.name, decisionId, payload);
  return decisionId;
}

/** Finance tells that the order of a month moved; answers how personnel took it. */
export async function orderMoved(office: Office, runId: string, order: { readonly id: string; readonly state: string; readonly version: number; readonly sequence: number; readonly amount?: string }): Promise<string | undefined> {
  const [row] = await office.house.sql<{ total: string }>('personnel', 'SELECT total FROM allowance_run WHERE id = ?', [runId]);
  const { id: paymentOrderId, state, version, sequence, amount = String(row!.total) } = order;
  return bring(office, 'finance-collection', paymentOrderMoved.name, paymentOrderId, { paymentOrderId, subjectType: 'AllowanceRun', subjectId: runId, state, amount, on: '2026-03-10', reason: null, version }, sequence);
}
