import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { nextKey } from '../test/contracts';
import { type Office, startOffice } from '../test/office';
import { assessmentSeen, conclude, head, newCycle, unionIsFormed, withObjectives } from '../test/performance';
import { made, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let cycleId: string;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  cycleId = await newCycle(office, { from: '2026-01-01', until: '2026-03-10' });
  await made(house, 'registerPerson', { id: head.personId, name: '部长示例' });
});
afterAll(() => house.stop());

const contests = (objectiveId: string, amount: number) =>
  made(house, 'recordObjectiveResult', { objectiveId, source: nextKey(), amount, achievedOn: '2026-03-10', description: '竞赛', evidenceSha256: 'ab'.repeat(32), idempotencyKey: nextKey() });
/** All contests, both unions: a hundred points. */
async function whoReachedAll() {
  const set = await withObjectives(office, cycleId);
  await contests(set.objectiveIds[0]!, 4);
  await unionIsFormed(office, set.personId);
  await unionIsFormed(office, set.personId);
  return set;
}

describe('concludePerformanceAssessment', () => {
  it('makes the mark by the formula from what counts, once, after the period [WZ-14]', async () => {
    house.now = new Date('2026-03-10T02:00:00Z');
    const { assessmentId, objectiveIds, personId } = await withObjectives(office, cycleId);
    await contests(objectiveIds[0]!, 3);
    await unionIsFormed(office, personId);
    await made(house, 'recordRecognition', { assessmentId, kind: 'HIGHLIGHT_WORK', title: '竞赛', recognisedBy: '示例市总工会', recognisedOn: '2026-03-10', documentSha256: 'cd'.repeat(32), idempotencyKey: nextKey() });
    expect((await conclude(office, assessmentId)).refusals).toMatchObject([{ clause: { id: 'HOUSE-5' }, code: 'personnel.performance-cycle-runs' }]);
    house.now = new Date('2026-03-11T02:00:00Z');
    const seen = await assessmentSeen(office, assessmentId);
    const both = await Promise.all([1, 2].map(() => house.send<{ concludePerformanceAssessment: { assessment: object | null } }>('personnel', head, operation('ConcludePerformanceAssessment'), { input: { ...seen, idempotencyKey: nextKey() } })));
    expect(both.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    const { performanceAssessment } = await house.data<{ performanceAssessment: object }>('personnel', officer, operation('PerformanceAssessment'), { id: assessmentId });
    // 60 × 3/4 + 40 × 1/2 + 2 for the recognition.
    expect(performanceAssessment).toMatchObject({ state: 'CONCLUDED', finalMark: '67.00', grade: 'QUALIFIED', onRecord: false, concludedOn: '2026-03-11', appealUntil: '2026-03-18', concludedBy: { name: '部长示例' } });
    expect((await conclude(office, assessmentId)).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.performance-state' }]);
  });

  it('asks governance yes or no: whoever has an open case or a measure is not excellent [GY-6]', async () => {
    house.now = new Date('2026-03-10T02:00:00Z');
    const [clean, onRecord] = [await whoReachedAll(), await whoReachedAll()];
    await house.sql(
      'governance',
      `INSERT INTO inspection_case (id, power_item, event_day, allegation, opened_by_id, opened_on, state, outcome, conclusion, concluded_by_id, concluded_on, version)
       VALUES (?, 'personnel', '2026-03-01', '示例', ?, '2026-03-02', 'concluded', 'breach', '示例', ?, '2026-03-05', 2)`,
      [idOf(701), officer.personId, officer.personId],
    );
    await house.sql('governance', "INSERT INTO accountable_person (id, case_id, person_id, capacity) VALUES (?, ?, ?, 'holder')", [idOf(702), idOf(701), onRecord.personId]);
    house.now = new Date('2026-03-11T02:00:00Z');
    expect((await conclude(office, clean.assessmentId)).assessment).toMatchObject({ finalMark: '100.00', grade: 'EXCELLENT' });
    expect((await conclude(office, onRecord.assessmentId)).assessment).toMatchObject({ finalMark: '100.00', grade: 'QUALIFIED', onRecord: true });
    await expect(house.sql('personnel', "UPDATE performance_assessment SET on_record = 1 WHERE grade = 'excellent'")).rejects.toThrow('nobody_on_record_is_excellent');
  });

  it('is not for who is assessed, nor while governance does not answer', async () => {
    const { assessmentId, personId } = await withObjectives(office, await newCycle(office, { from: '2026-03-11', until: '2026-03-11' }));
    house.now = new Date('2026-03-12T02:00:00Z');
    expect((await conclude(office, assessmentId, person(personId, 'department-head'))).refusals).toMatchObject([{ clause: { id: 'CP-6' }, code: 'personnel.concludes-own-assessment' }]);
    const governance = house.departments.get('governance')!;
    (house.departments as Map<string, unknown>).delete('governance');
    const { errors } = await house.send('personnel', head, operation('ConcludePerformanceAssessment'), { input: { ...(await assessmentSeen(office, assessmentId)), idempotencyKey: nextKey() } });
    (house.departments as Map<string, unknown>).set('governance', governance);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  });
});

it.each([
  ['an officer', person(idOf(2), 'officer'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('ConcludePerformanceAssessment'), { input: { assessmentId: idOf(3), expectedVersion: 1, idempotencyKey: 'x' } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
