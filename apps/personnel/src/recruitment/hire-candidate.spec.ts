import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { type Office, startOffice } from '../test/office';
import { candidateSeen, listedBatch, openBatch } from '../test/recruitment';
import { does, made, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
});
afterAll(() => house.stop());

const hire = async (candidateId: string, from = '2026-04-01') => does(house, 'hireCandidate', { ...(await candidateSeen(office, candidateId)), from, document: '示例录用通知第1号' });

describe('hireCandidate', () => {
  it('waits for the end of publicity [CP-4], then brings the candidate onto the staff and into the post', async () => {
    const { candidates } = await listedBatch(office, { 甲: '80', 乙: '90' }, ['80', '80']);
    const [reserve, first] = candidates as [(typeof candidates)[number], (typeof candidates)[number]];
    house.now = new Date('2026-03-30T02:00:00Z');
    expect((await hire(first.candidateId)).refusals).toMatchObject([{ clause: { id: 'CP-4' }, code: 'personnel.publicity-runs' }]);
    house.now = new Date('2026-03-30T16:00:00Z');
    expect((await hire(reserve.candidateId)).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.candidate-state' }]);
    const answers = await Promise.all([1, 2].map(async () => house.send<{ hireCandidate: { candidate: object | null } }>('personnel', officer, operation('HireCandidate'), { input: { candidateId: first.candidateId, expectedVersion: 5, from: '2026-04-01', document: '示例录用通知第1号' } })));
    expect(answers.flatMap(({ data }) => data?.hireCandidate.candidate ?? [])).toMatchObject([{ state: 'HIRED' }]);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await house.sql('personnel', 'SELECT status, CAST(from_day AS CHAR) AS fromDay FROM staff_membership WHERE person_id = ?', [first.personId])).toEqual([{ status: 'professional-union-worker', fromDay: '2026-04-01' }]);
    expect(await house.sql('personnel', 'SELECT document FROM appointment WHERE person_id = ?', [first.personId])).toEqual([{ document: '示例录用通知第1号' }]);
  });

  it('refuses it once the list has ended [HOUSE-5]', async () => {
    const { candidates } = await listedBatch(office, { 甲: '80' }, ['80']);
    house.now = new Date('2026-10-01T02:00:00Z');
    expect((await hire(candidates[0]!.candidateId, '2026-10-08')).refusals).toMatchObject([{ clause: { id: 'HOUSE-5' }, code: 'personnel.list-expired', message: '名单有效期至2026-09-30，今日为2026-10-01。' }]);
  });

  it('leaves the places of an ended list to the next recruitment [WZ-5]', async () => {
    house.now = new Date('2026-03-10T02:00:00Z');
    await house.sql('personnel', "UPDATE parameter_copy SET value = '3' WHERE name = 'personnel.professional-establishment'");
    const next = async () => (await openBatch(office, { registrationFirst: '2026-11-02', registrationLast: '2026-11-06' })).refusals;
    // One hired, and one place each on the two lists above: nothing is left of three while they may still hire.
    house.now = new Date('2026-09-30T02:00:00Z');
    expect(await next()).toMatchObject([{ clause: { id: 'WZ-5' }, code: 'personnel.recruits-beyond-establishment' }]);
    house.now = new Date('2026-10-01T02:00:00Z');
    expect(await next()).toEqual([]);
  });

  it('hires nobody into the line of kin [CP-6]', async () => {
    await house.sql('personnel', "UPDATE parameter_copy SET value = '40' WHERE name = 'personnel.professional-establishment'");
    const { candidates } = await listedBatch(office, { 甲: '80' }, ['80']);
    const kin = await made(house, 'registerPerson', { name: '部长示例' });
    const postId = await made(house, 'createPost', { staffDepartmentId: office.staffDepartmentId, name: '组织部部长', kind: 'MIDDLE', headcount: 1 });
    await made(house, 'registerIncumbent', { postId, personId: kin, from: '2020-01-01', document: '示例' });
    await house.data('governance', officer, operation('DeclareRelation'), { input: { personId: kin, kind: 'KINSHIP', otherPersonId: candidates[0]!.personId, from: '2026-01-01' } });
    await house.settle();
    house.now = new Date('2026-03-31T02:00:00Z');
    expect((await hire(candidates[0]!.candidateId)).refusals).toMatchObject([{ clause: { id: 'CP-6' }, code: 'personnel.kin-in-line', message: expect.stringContaining('组织部部长') as string }]);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('HireCandidate'), { input: { candidateId: idOf(3), expectedVersion: 1, from: '2026-04-01', document: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
