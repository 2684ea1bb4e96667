import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { minimumWageFrom, nextKey, sign } from './test/contracts';
import { newMember, type Office, startOffice } from './test/office';
import { conclude, newCycle, withObjectives } from './test/performance';
import { candidateSeen, listedBatch, newBatch, newCandidate } from './test/recruitment';
import { does, made, officer } from './test/staffing';

interface Replay {
  readonly replayed: readonly { readonly act: string; readonly count: number; readonly complete: boolean }[];
  readonly acts: readonly { readonly act: string; readonly subjectId: string; readonly refusals: readonly { readonly code: string; readonly message: string }[] }[];
}

let office: Office;
let house: TestHouse;
const stored: Record<string, string> = {};
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  await minimumWageFrom(office, '2026-01-01', '1950.00');
  const batchId = await newBatch(office);
  stored['batch'] = batchId;
  stored['candidate'] = (await newCandidate(office, batchId)).candidateId;
  const cycleId = await newCycle(office, { from: '2026-01-01', until: '2026-03-10' });
  const { personId, assessmentId, objectiveIds } = await withObjectives(office, cycleId, [{ measure: 'CONTESTS_HELD', title: '竞赛', target: 1, weight: 100 }]);
  await made(house, 'recordObjectiveResult', { objectiveId: objectiveIds[0], source: '竞赛', amount: 1, achievedOn: '2026-03-10', description: '竞赛', evidenceSha256: 'ab'.repeat(32), idempotencyKey: nextKey() });
  stored['contract'] = (await sign(office, personId, { until: '2026-03-31' })).labourContract!.id;
  house.now = new Date('2026-03-11T02:00:00Z');
  await conclude(office, assessmentId);
  house.now = new Date('2026-03-20T02:00:00Z');
  stored['renewal'] = await made(house, 'renewLabourContract', { labourContractId: stored['contract'], expectedVersion: 1, signedOn: '2026-03-20', wage: '3900.00', document: '续订', idempotencyKey: nextKey() });
});
afterAll(() => house.stop());

const ask = (name: string, value: string, from = '2026-01-01', caller = officer) => house.send<{ replay: Replay }>('personnel', caller, operation('PersonnelParameterReplay'), { name, value, from });
const replayed = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).data!.replay;

describe('what another value would have meant for what personnel did', () => {
  it('for contracts that were signed and renewed: the wage by another multiple [WZ-4]', async () => {
    const { acts } = await replayed('personnel.wage-multiple', '3');
    expect(acts).toMatchObject([
      { act: 'signLabourContract', subjectId: stored['contract'], refusals: [{ code: 'personnel.wage-not-the-multiple', message: '工资3900.00元不符：2026-03-01“示例市”最低工资1950.00元，按3倍应为5850.00元。' }] },
      { act: 'renewLabourContract', subjectId: stored['renewal'] },
    ]);
    expect((await replayed('personnel.wage-multiple', '2')).acts).toEqual([]);
  });

  it('holds from a day on', async () => {
    expect((await replayed('personnel.wage-multiple', '3', '2026-03-11')).replayed).toEqual(expect.arrayContaining([{ act: 'signLabourContract', count: 0, complete: true }, { act: 'renewLabourContract', count: 1, complete: true }]));
  });

  it('for candidates: from fewer sources [WZ-2]', async () => {
    expect((await replayed('personnel.recruitment-sources', '["community-cadre"]')).acts).toMatchObject([{ act: 'registerCandidate', subjectId: stored['candidate'], refusals: [{ code: 'personnel.recruitment-source-not-allowed' }] }]);
    expect((await replayed('personnel.recruitment-sources', '["university-graduate"]')).acts).toEqual([]);
  });

  it('for recruitments: within a smaller establishment, counting who was there then and who was still to come [WZ-5]', async () => {
    // Two places, and one member since 2020.
    expect((await replayed('personnel.professional-establishment', '2')).acts).toMatchObject([{ act: 'openRecruitment', subjectId: stored['batch'], refusals: [{ code: 'personnel.recruits-beyond-establishment' }] }]);
    expect((await replayed('personnel.professional-establishment', '3')).acts).toEqual([]);
    await newMember(office, 'PROFESSIONAL_UNION_WORKER', { from: '2026-03-15' });
    expect((await replayed('personnel.professional-establishment', '3')).acts).toEqual([]);
    const later = await newBatch(office, { registrationFirst: '2026-03-20', registrationLast: '2026-03-31' });
    // Two members, two still to come, two more.
    expect((await replayed('personnel.professional-establishment', '5', '2026-03-20')).acts).toMatchObject([{ subjectId: later, refusals: [{ code: 'personnel.recruits-beyond-establishment' }] }]);
    expect((await replayed('personnel.professional-establishment', '6', '2026-03-20')).acts).toEqual([]);
    // What came later was not pending then.
    expect((await replayed('personnel.professional-establishment', '4')).acts.map(({ subjectId }) => subjectId)).toEqual([later]);
  });

  it('for who was hired: room in a smaller establishment, next to who was there before [WZ-5]', async () => {
    const { candidates } = await listedBatch(office, { 甲: '90' }, ['90']);
    house.now = new Date('2026-03-31T02:00:00Z');
    const { candidateId } = candidates[0]!;
    await made(house, 'hireCandidate', { ...(await candidateSeen(office, candidateId)), from: '2026-04-01', document: '录用通知' });
    const before = await house.sql<object>('personnel', "SELECT id FROM staff_membership WHERE status = 'professional-union-worker' AND person_id NOT IN (SELECT person_id FROM recruitment_candidate)");
    const hirings = async (size: number) => (await replayed('personnel.professional-establishment', String(size), '2026-03-31')).acts.filter(({ act }) => act === 'hireCandidate');
    expect(await hirings(before.length)).toMatchObject([{ subjectId: candidateId, refusals: [{ code: 'personnel.establishment-full' }] }]);
    expect(await hirings(before.length + 1)).toEqual([]);
    // Who came later took no room from him.
    await newMember(office, 'PROFESSIONAL_UNION_WORKER', { from: '2026-03-15' });
    expect(await hirings(before.length + 1)).toEqual([]);
  });

  it('is for the office and those who supervise, and writes nothing', async () => {
    expect((await ask('personnel.wage-multiple', '3', '2026-01-01', person(idOf(2), 'worker'))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const statements = await house.statements(() => replayed('personnel.wage-multiple', '3'));
    expect(statements.filter((sql) => !/^\s*SELECT/i.test(sql))).toEqual([]);
    expect(await does(house, 'registerPerson', { name: '示例' })).toMatchObject({ refusals: [] });
  });
});
