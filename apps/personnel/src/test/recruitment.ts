import type { Office } from './office';
import { made, does } from './staffing';

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
