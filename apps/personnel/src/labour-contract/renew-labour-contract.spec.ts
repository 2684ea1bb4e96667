import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { minimumWageFrom, nextKey, sign } from '../test/contracts';
import { type Office, startOffice } from '../test/office';
import { conclude, newCycle, withObjectives } from '../test/performance';
import { does, made, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let cycleId: string;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  await minimumWageFrom(office, '2026-01-01', '1950.00');
  await minimumWageFrom(office, '2026-03-15', '2100.00');
  cycleId = await newCycle(office, { from: '2026-01-01', until: '2026-03-10' });
});
afterAll(() => house.stop());

/** Somebody whose contract ends on 2026-03-31, with so many of four contests held. */
async function expiring(contests: number) {
  house.now = new Date('2026-03-10T02:00:00Z');
  const { personId, assessmentId, objectiveIds } = await withObjectives(office, cycleId, [{ measure: 'CONTESTS_HELD', title: '竞赛', target: 4, weight: 100 }]);
  if (contests > 0) await made(house, 'recordObjectiveResult', { objectiveId: objectiveIds[0], source: nextKey(), amount: contests, achievedOn: '2026-03-10', description: '竞赛', evidenceSha256: 'ab'.repeat(32), idempotencyKey: nextKey() });
  const { labourContract } = await sign(office, personId, { until: '2026-03-31' });
  house.now = new Date('2026-03-20T02:00:00Z');
  return { personId, assessmentId, contractId: labourContract!.id };
}

const renew = (labourContractId: string, input: object = {}) =>
  does(house, 'renewLabourContract', { labourContractId, expectedVersion: 1, signedOn: '2026-03-20', until: '2029-03-31', wage: '4200.00', document: '示例续订合同', idempotencyKey: nextKey(), ...input });

describe('renewLabourContract', () => {
  it('goes on the day after, on the assessment and at the minimum wage of the day, once and whoever of four comes first [WZ-14, WZ-4]', async () => {
    const { assessmentId, contractId, personId } = await expiring(3);
    expect((await renew(contractId)).refusals).toMatchObject([{ clause: { id: 'WZ-14' }, code: 'personnel.renewal-without-assessment' }]);
    house.now = new Date('2026-03-11T02:00:00Z');
    await conclude(office, assessmentId);
    expect((await renew(contractId, { signedOn: '2026-03-11' })).refusals).toMatchObject([{ code: 'personnel.renewal-before-appeal-ends' }, { clause: { id: 'WZ-4' }, code: 'personnel.wage-not-the-multiple' }]);
    house.now = new Date('2026-03-20T02:00:00Z');
    const answers = await Promise.all([1, 2, 3, 4].map(() => renew(contractId)));
    expect(answers.flatMap(({ refusals }) => refusals).map(({ code }) => code)).toEqual(Array(3).fill('personnel.labour-contract-runs'));
    expect(answers.find(({ labourContract }) => labourContract)!.labourContract).toMatchObject({ place: '示例市', from: '2026-04-01', until: '2029-03-31', renews: { id: contractId }, assessment: { grade: 'QUALIFIED' } });
    const { me } = await house.data<{ me: { wages: object[] } }>('personnel', person(personId, 'professional-union-worker'), operation('MyWages'));
    expect(me.wages).toMatchObject([{ wage: '3900.00' }, { from: '2026-04-01', wage: '4200.00' }]);
  });

  it('is refused to who was unqualified [WZ-14]', async () => {
    const { assessmentId, contractId } = await expiring(0);
    house.now = new Date('2026-03-11T02:00:00Z');
    await conclude(office, assessmentId);
    house.now = new Date('2026-03-20T02:00:00Z');
    expect((await renew(contractId)).refusals).toMatchObject([{ clause: { id: 'WZ-14' }, code: 'personnel.renewal-of-unqualified', message: expect.stringMatching(/^“林示例”在“\d+年度考核”考核不合格，不予续订。$/) }]);
  });

  it('does not rest on an assessment of before the contract', async () => {
    house.now = new Date('2026-03-10T02:00:00Z');
    const { personId, assessmentId } = await withObjectives(office, cycleId);
    const { labourContract } = await sign(office, personId, { from: '2026-03-11', until: '2026-06-30' });
    house.now = new Date('2026-03-11T02:00:00Z');
    await conclude(office, assessmentId);
    house.now = new Date('2026-03-20T02:00:00Z');
    expect((await renew(labourContract!.id)).refusals.map(({ code }) => code)).toEqual(['personnel.renewal-without-assessment']);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const input = { labourContractId: idOf(3), expectedVersion: 1, signedOn: '2026-03-20', wage: '4200.00', document: '示例', idempotencyKey: 'x' };
    const { errors } = await house.send('personnel', caller, operation('RenewLabourContract'), { input });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
