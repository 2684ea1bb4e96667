import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { type Office, startOffice } from '../test/office';
import { lineOf, listedBatch, objectTo } from '../test/recruitment';
import { officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
});
afterAll(() => house.stop());

describe('objectToEligibleList', () => {
  it('takes one open objection of a person to each on the list, while it is publicised [CP-4, HOUSE-3]', async () => {
    const { listId, candidates } = await listedBatch(office, { 甲: '90', 乙: '70' }, ['80', '80']);
    const lineId = await lineOf(office, candidates[0]!.candidateId);
    const author = person(idOf(81), 'worker');
    const four = await Promise.all([1, 2, 3, 4].map(() => objectTo(office, lineId, author)));
    expect(four.filter(({ objection }) => objection)).toMatchObject([{ objection: { state: 'OPEN', line: { place: 1 } } }]);
    expect(four.flatMap(({ refusals }) => refusals).map(({ code }) => code)).toEqual(Array(3).fill('personnel.list-objection-open'));
    expect((await objectTo(office, lineId, person(idOf(82), 'professional-union-worker'))).refusals).toEqual([]);
    expect((await objectTo(office, await lineOf(office, candidates[1]!.candidateId), author)).refusals).toEqual([]);
    const { eligibleList } = await house.data<{ eligibleList: { objections: object[] } }>('personnel', officer, operation('EligibleListObjections'), { id: listId });
    expect(eligibleList.objections).toHaveLength(3);
    const { me } = await house.data<{ me: { listObjections: object[] } }>('personnel', author, operation('MyListObjections'));
    expect(me.listObjections).toMatchObject([{ state: 'OPEN', line: { place: 1 } }, { line: { place: 2 } }]);
    expect((await house.send('personnel', author, operation('EligibleListObjections'), { id: listId })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    house.now = new Date('2026-03-31T02:00:00Z');
    expect((await objectTo(office, lineId, person(idOf(83), 'worker'))).refusals).toMatchObject([{ clause: { id: 'CP-4' }, code: 'personnel.list-not-publicised', message: '名单公示期为2026-03-23至2026-03-30，今日2026-03-31不在公示期内。' }]);
  });

  it('is not for the public, and not about a line nobody published', async () => {
    const send = (caller: typeof officer) => house.send('personnel', caller, operation('ObjectToEligibleList'), { input: { lineId: idOf(3), text: '示例' } });
    expect((await send({ ...officer, personId: null, roles: [] })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await send(person(idOf(81), 'worker'))).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
