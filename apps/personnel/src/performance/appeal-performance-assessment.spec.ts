import { randomUUID } from 'node:crypto';
import { decisionRecorded } from '@unionhall/contracts';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { type Office, startOffice } from '../test/office';
import { appeal, conclude, newCycle, withObjectives } from '../test/performance';
import { made, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let cycleId: string;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  await house.data('governance', officer, operation('DefinePowerItem'), { input: { code: 'personnel', title: '人事', keyPower: 'PERSONNEL' } });
  cycleId = await newCycle(office, { from: '2026-01-01', until: '2026-03-10' });
});
afterAll(() => house.stop());

async function concluded() {
  house.now = new Date('2026-03-10T02:00:00Z');
  const set = await withObjectives(office, cycleId);
  // Who appeals is somebody the other departments know.
  await house.settle();
  house.now = new Date('2026-03-11T02:00:00Z');
  await conclude(office, set.assessmentId);
  return set;
}

const standing = async (id: string) => (await house.sql<{ state: string; matter_id: string | null }>('personnel', 'SELECT state, matter_id FROM performance_assessment WHERE id = ?', [id]))[0]!;

async function decide(assessmentId: string, outcome: string, changes: object = {}) {
  const { matter_id: matterId } = await standing(assessmentId);
  const decisionId = randomUUID();
  const payload = { decisionId, powerItem: 'personnel', subjectType: 'PerformanceAssessment', subjectId: assessmentId, subjectSha256: 'a'.repeat(64), outcome, decidedOn: '2026-03-20', matterId, amount: null, proposedById: null, enteredById: null, version: 1, ...changes };
  await house.departments.get('personnel')!.inbox.receive([{ id: randomUUID(), name: decisionRecorded.name, from: 'governance', to: 'personnel', subjectId: decisionId, sequence: 1, onBehalfOf: idOf(8), at: house.now.toISOString(), payload }]);
}

describe('appealPerformanceAssessment', () => {
  it('puts the mark and what is said against it to the leadership body [WZ-14, GY-2b]', async () => {
    const { assessmentId, personId } = await concluded();
    expect((await appeal(office, assessmentId, idOf(2))).refusals).toMatchObject([{ clause: { id: 'WZ-14' }, code: 'personnel.appeal-of-another' }]);
    expect(await appeal(office, assessmentId, personId, '竞赛场次少计一场')).toMatchObject({ refusals: [], assessment: { state: 'APPEALED', appealText: '竞赛场次少计一场' } });
    await house.settle();
    const { matter_id: id } = await standing(assessmentId);
    expect(await house.sql('governance', 'SELECT title, content, power_item FROM matter WHERE id = ?', [id])).toMatchObject([
      { title: expect.stringMatching(/^考核申诉：林示例（/), content: expect.stringContaining('成绩：0.00，等次：不合格。\n申诉内容：竞赛场次少计一场'), power_item: 'personnel' },
    ]);
    expect((await appeal(office, assessmentId, personId)).refusals).toMatchObject([{ code: 'personnel.performance-state' }]);
  });

  it('has the assessment concluded anew where it is upheld, and final where it is dismissed; what is deferred waits', async () => {
    const [upheld, dismissed] = [await concluded(), await concluded()];
    for (const { assessmentId, personId } of [upheld, dismissed]) await appeal(office, assessmentId, personId);
    await decide(upheld.assessmentId, 'deferred');
    await decide(upheld.assessmentId, 'adopted', { matterId: randomUUID() });
    await decide(upheld.assessmentId, 'adopted', { subjectType: 'Payment' });
    expect((await standing(upheld.assessmentId)).state).toBe('appealed');
    await decide(upheld.assessmentId, 'adopted');
    expect((await standing(upheld.assessmentId)).state).toBe('under-way');
    expect((await conclude(office, upheld.assessmentId)).assessment).toMatchObject({ state: 'CONCLUDED', finalMark: '0.00' });
    await decide(dismissed.assessmentId, 'rejected');
    expect((await standing(dismissed.assessmentId)).state).toBe('final');
  });

  it('is too late after the days of appeal [HOUSE-5]', async () => {
    const { assessmentId, personId } = await concluded();
    house.now = new Date('2026-03-18T16:00:00Z');
    expect((await appeal(office, assessmentId, personId)).refusals).toMatchObject([{ clause: { id: 'HOUSE-5' }, code: 'personnel.appeal-too-late', message: '今日2026-03-19，申诉期限已于2026-03-18届满。' }]);
    expect(await made(house, 'registerPerson', { name: '示例' })).toBeTruthy();
  });
});

it.each([
  ['an officer', person(idOf(2), 'officer'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('AppealPerformanceAssessment'), { input: { assessmentId: idOf(3), expectedVersion: 1, text: '示例' } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
