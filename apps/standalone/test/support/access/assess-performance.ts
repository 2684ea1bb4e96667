import { personaDefinitions } from '@unionhall/standalone';
import type { LoadedHouse } from '../houses';

interface Told {
  readonly id: string;
  readonly version: number;
}

const SHA = 'ab'.repeat(32);

/** The assessments of whoever asks for his own and of another, of two periods, with what counts and a recognition. */
export async function assessPerformance({ client, claims, standalone }: LoadedHouse): Promise<void> {
  const officer = claims('officer');
  const { source } = standalone!.departments.get('personnel')!;
  const [other] = await source.query<{ personId: string }[]>("SELECT person_id AS personId FROM staff_membership WHERE status = 'professional-union-worker' AND person_id <> ? LIMIT 1", [personaDefinitions.worker.personId]);
  for (const [year, achievedOn] of [[2026, '2026-03-01'], [2027, null]] as const) {
    const cycle = await client.act<Told>(officer, 'OpenPerformanceCycle', { name: `示例考核周期${year}`, from: `${year}-01-01`, until: `${year}-12-31` });
    for (const personId of [personaDefinitions.worker.personId, other!.personId]) {
      const assessment = await client.act<Told & { objectives: Told[] }>(officer, 'SetObjectives', { cycleId: cycle.id, personId, objectives: [{ measure: 'CONTESTS_HELD', title: '示例竞赛', target: 4, weight: 100 }] });
      if (achievedOn === null) continue;
      await client.act(officer, 'RecordObjectiveResult', { objectiveId: assessment.objectives[0]!.id, source: `竞赛通知 ${personId.slice(-4)}`, amount: 1, achievedOn, description: '示例', evidenceSha256: SHA, idempotencyKey: `result-${personId}` });
      await client.act(officer, 'RecordRecognition', { assessmentId: assessment.id, kind: 'INNOVATION_WORK', title: '示例', recognisedBy: '示例省总工会', recognisedOn: achievedOn, documentSha256: SHA, idempotencyKey: `recognition-${personId}` });
    }
  }
  // Every contract as if it renewed one on the assessment: nobody waits three years.
  await source.query(
    `UPDATE labour_contract contract JOIN labour_contract other ON other.id <> contract.id JOIN performance_assessment assessment ON assessment.person_id = contract.person_id
     SET contract.renews_id = other.id, contract.assessment_id = assessment.id`,
  );
}

/** The assessments as if they had been concluded and appealed, and the matters that were decided, wait and are the newest had been about them: written as rows. */
export async function appealAssessments({ standalone }: LoadedHouse, decisionId: string): Promise<void> {
  const { source } = standalone!.departments.get('personnel')!;
  const governance = standalone!.departments.get('governance')!.source;
  const matters = await governance.query<Told[]>(
    `(SELECT matter_id AS id FROM decision WHERE id = ?) UNION (SELECT id FROM matter WHERE subject_type = 'AllowanceYear' ORDER BY id DESC LIMIT 1) UNION (SELECT id FROM matter ORDER BY raised_on DESC, id DESC LIMIT 3) LIMIT 4`,
    [decisionId],
  );
  const assessments = await source.query<Told[]>('SELECT id FROM performance_assessment ORDER BY person_id <> ?, id', [personaDefinitions.worker.personId]);
  for (const [index, { id }] of assessments.entries()) {
    await source.query(
      `UPDATE performance_assessment SET state = 'appealed', mark = 2500, grade = 'unqualified', on_record = 0, concluded_by_id = ?, concluded_on = '2026-03-09', appeal_until = '2026-03-16', appeal_text = '示例', appealed_on = '2026-03-10', matter_id = ? WHERE id = ?`,
      [personaDefinitions.officer.personId, matters[index % matters.length]!.id, id],
    );
  }
}
