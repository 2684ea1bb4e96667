import { personaDefinitions } from '@unionhall/standalone';
import type { LoadedHouse } from '../houses';

interface Told {
  readonly id: string;
  readonly version: number;
}

const SHA = 'ab'.repeat(32);

/** The assessments of whoever asks for his own and of another, with what counts and a recognition; his is concluded and appealed as if the decision over the awards had been about it: written as rows. */
export async function assessPerformance({ client, claims, standalone }: LoadedHouse, decisionId: string): Promise<void> {
  const officer = claims('officer');
  const { source } = standalone!.departments.get('personnel')!;
  const cycle = await client.act<Told>(officer, 'OpenPerformanceCycle', { name: '示例考核周期', from: '2026-01-01', until: '2026-12-31' });
  const [other] = await source.query<{ personId: string }[]>("SELECT person_id AS personId FROM staff_membership WHERE status = 'professional-union-worker' AND person_id <> ? LIMIT 1", [personaDefinitions.worker.personId]);
  for (const personId of [personaDefinitions.worker.personId, other!.personId]) {
    const assessment = await client.act<Told & { objectives: Told[] }>(officer, 'SetObjectives', { cycleId: cycle.id, personId, objectives: [{ measure: 'CONTESTS_HELD', title: '示例竞赛', target: 4, weight: 100 }] });
    await client.act(officer, 'RecordObjectiveResult', { objectiveId: assessment.objectives[0]!.id, source: `竞赛通知 ${personId.slice(-4)}`, amount: 1, achievedOn: '2026-03-01', description: '示例', evidenceSha256: SHA, idempotencyKey: `result-${personId}` });
    await client.act(officer, 'RecordRecognition', { assessmentId: assessment.id, kind: 'INNOVATION_WORK', title: '示例', recognisedBy: '示例省总工会', recognisedOn: '2026-03-01', documentSha256: SHA, idempotencyKey: `recognition-${personId}` });
  }
  await source.query(
    `UPDATE performance_assessment SET state = 'appealed', mark = 2500, grade = 'unqualified', on_record = 0, concluded_by_id = ?, concluded_on = '2026-03-09', appeal_until = '2026-03-16', appeal_text = '示例', appealed_on = '2026-03-10',
       matter_id = (SELECT matter_id FROM decision_copy WHERE id = ?)`,
    [personaDefinitions.officer.personId, decisionId],
  );
  // Every contract as if it renewed one on the assessment: nobody waits three years.
  await source.query(
    `UPDATE labour_contract contract JOIN labour_contract other ON other.id <> contract.id JOIN performance_assessment assessment ON assessment.person_id = contract.person_id
     SET contract.renews_id = other.id, contract.assessment_id = assessment.id`,
  );
}
