import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { type Office, startOffice } from '../test/office';
import { batchSeen, markedBatch } from '../test/recruitment';
import { does, made, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
});
afterAll(() => house.stop());

describe('seatInterviewPanel', () => {
  it('seats people unrelated to every candidate, once [CP-6]', async () => {
    const { batchId, candidates } = await markedBatch(office, { 甲: '80' });
    const [cousin, stranger] = [await made(house, 'registerPerson', { name: '考官甲' }), await made(house, 'registerPerson', { name: '考官乙' })];
    const relation = { personId: cousin, kind: 'KINSHIP', otherPersonId: candidates[0]!.personId, from: '2026-01-01' };
    const { declareRelation } = await house.data<{ declareRelation: { refusals: object[] } }>('governance', officer, operation('DeclareRelation'), { input: relation });
    expect(declareRelation.refusals).toEqual([]);
    await house.settle();
    const seat = async (personIds: string[]) => does(house, 'seatInterviewPanel', { ...(await batchSeen(office, batchId)), personIds });
    expect((await seat([stranger, cousin, candidates[0]!.personId, idOf(99)])).refusals).toMatchObject([
      { clause: { id: 'HOUSE-2' }, code: 'house.not-registered', path: ['personIds', '3'] },
      { clause: { id: 'CP-6' }, code: 'personnel.panelist-is-candidate', path: ['personIds', '2'] },
      { clause: { id: 'CP-6' }, code: 'personnel.panelist-related', path: ['personIds', '1'], message: '第2名考官与报考人员有亲属关系，应当回避。' },
    ]);
    expect(await seat([stranger])).toMatchObject({ refusals: [], recruitmentBatch: { panel: [{ person: { name: '考官乙' } }] } });
    expect((await seat([stranger])).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.panel-seated' }]);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), {}, 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, {}, 'UNAUTHENTICATED'],
    ['a member twice', officer, { personIds: [idOf(4), idOf(4)] }, 'BAD_USER_INPUT'],
  ])('answers an error for %s', async (_who, caller, input, code) => {
    const { errors } = await house.send('personnel', caller, operation('SeatInterviewPanel'), { input: { batchId: idOf(3), expectedVersion: 1, personIds: [], ...input } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
