import type { Caller } from '@unionhall/contracts';
import { operation, person } from '@unionhall/testing';
import { nextKey } from './contracts';
import type { Office } from './office';
import { type AnsweredRefusal, does, made } from './staffing';

/** SHA-256 of some document. */
export const SHA = 'ab'.repeat(32);

/** The conditions of a notice of specs. */
export const CONDITIONS = [
  { kind: 'EDUCATION', text: '大专以上学历' },
  { kind: 'INTEGRITY', text: '品行端正' },
];

let batches = 0;

/** Opens a recruitment of two for a new post with two places, or as the input says. */
export async function openBatch({ house, staffDepartmentId }: Office, input: object = {}) {
  const number = (batches += 1);
  const postId = await made(house, 'createPost', { staffDepartmentId, name: `园区工会干事${number}`, kind: 'ORDINARY', headcount: 2 });
  return does(house, 'openRecruitment', { name: `第${number}批`, postId, places: 2, registrationFirst: '2026-03-10', registrationLast: '2026-03-20', listMonths: 6, conditions: CONDITIONS, ...input });
}

/** A recruitment that is open. */
export async function newBatch(office: Office, input: object = {}): Promise<string> {
  const { recruitmentBatch, refusals } = await openBatch(office, input);
  if (!recruitmentBatch) throw new Error(JSON.stringify(refusals));
  return recruitmentBatch.id;
}

/** A candidate of a recruitment, by the id of the candidacy and of the person. */
export async function newCandidate({ house }: Office, batchId: string, name = '林示例'): Promise<{ readonly candidateId: string; readonly personId: string }> {
  const personId = await made(house, 'registerPerson', { name });
  const candidateId = await made(house, 'registerCandidate', { batchId, personId, source: 'UNIVERSITY_GRADUATE', sourceDocumentSha256: SHA });
  return { candidateId, personId };
}

/** Checks a candidate against each condition: met, but for so many of the last. */
export async function check({ house }: Office, batchId: string, candidateId: string, notMet = 0) {
  const conditions = await house.sql<{ id: string }>('personnel', 'SELECT id FROM recruitment_condition WHERE batch_id = ? ORDER BY position', [batchId]);
  const checks = conditions.map(({ id }, index) => (index < conditions.length - notMet ? { conditionId: id, met: true, documentSha256: SHA } : { conditionId: id, met: false, reason: '材料不符' }));
  return does(house, 'checkQualification', { candidateId, expectedVersion: 1, checks });
}

const versionOf = async ({ house }: Office, table: string, id: string) => (await house.sql<{ version: number }>('personnel', `SELECT version FROM ${table} WHERE id = ?`, [id]))[0]!.version;
/** What the acts on a recruitment name: it, and the version it is in. */
export const batchSeen = async (office: Office, batchId: string) => ({ batchId, expectedVersion: await versionOf(office, 'recruitment_batch', batchId) });
/** The same for a candidate. */
export const candidateSeen = async (office: Office, candidateId: string) => ({ candidateId, expectedVersion: await versionOf(office, 'recruitment_candidate', candidateId) });

/** A recruitment of one with so many qualified candidates, in the order they registered; numbers are given the day after the last of registration. */
export async function numberedBatch(office: Office, names: readonly string[], input: object = {}): Promise<{ readonly batchId: string; readonly candidates: { readonly candidateId: string; readonly personId: string }[] }> {
  const { house } = office;
  house.now = new Date('2026-03-10T02:00:00Z');
  const batchId = await newBatch(office, { places: 1, ...input });
  const candidates = [];
  for (const name of names) {
    const candidate = await newCandidate(office, batchId, name);
    await check(office, batchId, candidate.candidateId);
    candidates.push(candidate);
  }
  house.now = new Date('2026-03-23T02:00:00Z');
  await made(house, 'issueTestNumbers', await batchSeen(office, batchId));
  return { batchId, candidates };
}

/** The number of a candidate, as only he and the database know it. */
export const numberOf = async ({ house }: Office, candidateId: string) => (await house.sql<{ number: string }>('personnel', 'SELECT test_number AS number FROM recruitment_candidate WHERE id = ?', [candidateId]))[0]!.number;

/** A file of marks, as it comes. */
export const marksFile = (...rows: readonly string[]) => Buffer.from(['考号,成绩', ...rows].join('\n')).toString('base64');

/** A numbered recruitment whose marks are locked; null for who was absent. */
export async function markedBatch(office: Office, marks: Readonly<Record<string, string | null>>) {
  const { house } = office;
  const numbered = await numberedBatch(office, Object.keys(marks));
  const rows = await Promise.all(Object.values(marks).map(async (mark, index) => (mark === null ? [] : [`${await numberOf(office, numbered.candidates[index]!.candidateId)},${mark}`])));
  const importId = await made(house, 'previewTestMarks', { batchId: numbered.batchId, contentBase64: marksFile(...rows.flat()) });
  await made(house, 'commitTestMarks', { importId, expectedVersion: 1 });
  return numbered;
}

/** A marked recruitment with a panel of so many. */
export async function panelledBatch(office: Office, marks: Readonly<Record<string, string | null>>, members: number) {
  const { house } = office;
  const marked = await markedBatch(office, marks);
  const panel: string[] = [];
  for (let member = 0; member < members; member += 1) panel.push(await made(house, 'registerPerson', { name: `考官${member}` }));
  await made(house, 'seatInterviewPanel', { ...(await batchSeen(office, marked.batchId)), personIds: panel });
  return { ...marked, panel };
}

/** A member of a panel scores a candidate. */
export async function score({ house }: Office, panelistId: string, candidateId: string, points: string) {
  const input = { candidateId, score: points, idempotencyKey: nextKey() };
  return (await house.data<{ scoreInterview: { interviewScore: { id: string; sealSha256: string } | null; refusals: { code: string }[] } }>('personnel', person(panelistId, 'expert'), operation('ScoreInterview'), { input })).scoreInterview;
}

/** A recruitment of one whose list is published on 2026-03-23, with a panel of two who gave each candidate these points. */
export async function listedBatch(office: Office, marks: Readonly<Record<string, string | null>>, points: readonly string[]) {
  const panelled = await panelledBatch(office, marks, 2);
  for (const [index, { candidateId }] of panelled.candidates.entries()) for (const panelist of panelled.panel) if (points[index]) await score(office, panelist, candidateId, points[index]);
  const listId = await made(office.house, 'publishEligibleList', await batchSeen(office, panelled.batchId));
  return { ...panelled, listId };
}

/** The line of a candidate on the list of his recruitment. */
export const lineOf = async ({ house }: Office, candidateId: string) => (await house.sql<{ id: string }>('personnel', 'SELECT id FROM eligible_list_line WHERE candidate_id = ?', [candidateId]))[0]!.id;

/** What the acts on an objection answer. */
interface ObjectionAnswer {
  readonly objection: { readonly id: string; readonly state: string } | null;
  readonly refusals: readonly AnsweredRefusal[];
}

/** Somebody objects to a line of a list. */
export async function objectTo({ house }: Office, lineId: string, caller: Caller): Promise<ObjectionAnswer> {
  const input = { lineId, text: '示例理由' };
  return (await house.data<{ objectToEligibleList: ObjectionAnswer }>('personnel', caller, operation('ObjectToEligibleList'), { input })).objectToEligibleList;
}

/** Somebody answers an objection in the version it is in. */
export async function answerObjection(office: Office, objectionId: string, upheld: boolean, caller: Caller): Promise<ObjectionAnswer> {
  const input = { objectionId, expectedVersion: await versionOf(office, 'eligible_list_objection', objectionId), upheld, answer: '经核实' };
  return (await office.house.data<{ answerEligibleListObjection: ObjectionAnswer }>('personnel', caller, operation('AnswerEligibleListObjection'), { input })).answerEligibleListObjection;
}
