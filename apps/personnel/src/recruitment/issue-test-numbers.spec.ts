import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { type Office, startOffice } from '../test/office';
import { batchSeen, check, newBatch, newCandidate, numberedBatch, numberOf } from '../test/recruitment';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
});
afterAll(() => house.stop());

describe('issueTestNumbers', () => {
  it('gives each qualified candidate a number of his own, which only he sees [WZ-3]', async () => {
    const { batchId, candidates } = await numberedBatch(office, ['甲', '乙', '丙']);
    const numbers = await Promise.all(candidates.map(({ candidateId }) => numberOf(office, candidateId)));
    expect(new Set(numbers).size).toBe(3);
    for (const number of numbers) expect(number).toMatch(/^\d{6}$/);
    const { me } = await house.data<{ me: object }>('personnel', person(candidates[0]!.personId, 'worker'), operation('MyTests'));
    expect(me).toMatchObject({ testNumbers: [{ number: numbers[0], candidate: { state: 'NUMBERED', batch: { id: batchId } } }] });
    const { recruitmentBatch } = await house.data<{ recruitmentBatch: object }>('personnel', officer, operation('RecruitmentBatch'), { id: batchId });
    for (const number of numbers) expect(JSON.stringify(recruitmentBatch)).not.toContain(number);
    expect((await does(house, 'issueTestNumbers', await batchSeen(office, batchId))).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.recruitment-state' }]);
  });

  it('waits for the end of registration [HOUSE-5] and for each check [HOUSE-1], and leaves out who is not qualified', async () => {
    house.now = new Date('2026-03-10T02:00:00Z');
    const batchId = await newBatch(office);
    const [first, second] = [await newCandidate(office, batchId), await newCandidate(office, batchId)];
    await check(office, batchId, first.candidateId);
    expect((await does(house, 'issueTestNumbers', await batchSeen(office, batchId))).refusals).toMatchObject([{ clause: { id: 'HOUSE-5' }, code: 'personnel.registration-still-open' }, { clause: { id: 'HOUSE-1' }, code: 'personnel.candidates-unchecked' }]);
    await check(office, batchId, second.candidateId, 1);
    house.now = new Date('2026-03-23T02:00:00Z');
    expect((await does(house, 'issueTestNumbers', await batchSeen(office, batchId))).refusals).toEqual([]);
    expect(await numberOf(office, second.candidateId)).toBeNull();
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('IssueTestNumbers'), { input: { batchId: idOf(3), expectedVersion: 1 } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
