import { randomUUID } from 'node:crypto';
import { type Caller, unionFormed } from '@unionhall/contracts';
import { idOf, operation, person } from '@unionhall/testing';
import { nextKey } from './contracts';
import { newMember, type Office } from './office';
import { type AnsweredRefusal, made, officer } from './staffing';

/** Who concludes assessments in specs. */
export const head = person(idOf(61), 'department-head');

let year = 2000;

/** A period that ended on 2026-03-09, or as the input says; each of a year of its own where it is not the present one. */
export const newCycle = ({ house }: Office, input: object = {}) => {
  year += 1;
  return made(house, 'openPerformanceCycle', { name: `${year}年度考核`, from: `${year}-01-01`, until: `${year}-12-31`, ...input });
};

/** Two objectives that make a hundred. */
export const OBJECTIVES = [
  { measure: 'CONTESTS_HELD', title: '行业劳动技能竞赛', target: 4, weight: 60 },
  { measure: 'UNIONS_FORMED', title: '新发展工会组织', target: 2, weight: 40 },
];

/** A professional union worker with objectives in a period, by the ids of each. */
export async function withObjectives(office: Office, cycleId: string, objectives: readonly object[] = OBJECTIVES) {
  const { personId } = await newMember(office, 'PROFESSIONAL_UNION_WORKER');
  const assessmentId = await made(office.house, 'setObjectives', { cycleId, personId, objectives });
  const rows = await office.house.sql<{ id: string }>('personnel', 'SELECT id FROM objective WHERE assessment_id = ? ORDER BY id', [assessmentId]);
  return { personId, assessmentId, objectiveIds: rows.map(({ id }) => id) };
}

/** The present version of an assessment, as acts on it name it. */
export async function assessmentSeen({ house }: Office, assessmentId: string) {
  const [row] = await house.sql<{ version: number }>('personnel', 'SELECT version FROM performance_assessment WHERE id = ?', [assessmentId]);
  return { assessmentId, expectedVersion: row!.version };
}

/** An assessment as the acts answer it. */
interface ToldAssessment {
  readonly assessment: { readonly id: string; readonly state: string; readonly finalMark: string | null; readonly grade: string | null; readonly version: number } | null;
  readonly refusals: readonly AnsweredRefusal[];
}

/** The head concludes an assessment, or somebody else. */
export async function conclude(office: Office, assessmentId: string, caller: Caller = head): Promise<ToldAssessment> {
  const input = { ...(await assessmentSeen(office, assessmentId)), idempotencyKey: nextKey() };
  return (await office.house.data<{ concludePerformanceAssessment: ToldAssessment }>('personnel', caller, operation('ConcludePerformanceAssessment'), { input })).concludePerformanceAssessment;
}

/** Whoever was assessed appeals, or somebody else. */
export async function appeal(office: Office, assessmentId: string, personId: string, text = '示例理由'): Promise<ToldAssessment> {
  const input = { ...(await assessmentSeen(office, assessmentId)), text };
  return (await office.house.data<{ appealPerformanceAssessment: ToldAssessment }>('personnel', person(personId, 'professional-union-worker'), operation('AppealPerformanceAssessment'), { input })).appealPerformanceAssessment;
}

/** Finance tells that a unit formed its union; answers the union's id. */
export async function unionIsFormed({ house }: Office, broughtAboutById: string, formed: object = {}): Promise<string> {
  const tradeUnionId = randomUUID();
  const payload = { tradeUnionId, employerId: randomUUID(), name: '示例机械厂工会', members: 120, formedOn: '2026-03-10', broughtAboutById, formedById: officer.personId, ...formed };
  await house.departments.get('personnel')!.inbox.receive([{ id: randomUUID(), name: unionFormed.name, from: 'finance-collection', to: 'personnel', subjectId: tradeUnionId, sequence: 1, onBehalfOf: officer.personId, at: house.now.toISOString(), payload }]);
  return tradeUnionId;
}
