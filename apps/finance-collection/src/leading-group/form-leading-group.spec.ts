import { governance } from '@unionhall/governance';
import { personnel } from '@unionhall/personnel';
import { idOf, operation, startTestHouse, type TestHouse } from '@unionhall/testing';
import { financeCollection } from '../subgraph';
import { act, type Answered, codesOf } from '../test/payment-house';
import { errorsOf, sides } from '../test/register-house';

const chairId = idOf(30);
let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(personnel, governance, financeCollection);
  await house.sql('governance', "INSERT INTO leadership_seat (id, person_id, kind, acting, from_day, version) VALUES (?, ?, 'chief', 0, '2026-01-01', 1), (?, ?, 'deputy', 0, '2026-01-01', 1)", [idOf(31), chairId, idOf(32), idOf(33)]);
});
afterAll(() => house.stop());

const input = (changes: object = {}) => ({ headId: chairId, deputyHeadId: sides.taxOfficer.personId, deputyHeadPost: 'DEPUTY_DIRECTOR', members: [{ personId: sides.officer.personId, side: 'UNION' }, { personId: sides.otherTaxOfficer.personId, side: 'TAX' }], formedOn: '2026-01-10', document: '示例文件', ...changes });
const form = (changes?: object) => act<Answered & { leadingGroup: { id: string } | null }>(house, sides.officer, 'FormLeadingGroup', input(changes));
const groupOn = async (asOf: string) => (await house.data<{ leadingGroup: { id: string; replacedOn: string | null } | null }>('finance-collection', sides.taxOfficer, operation('LeadingGroup'), { asOf })).leadingGroup;

describe('formLeadingGroup', () => {
  it('asks governance who the chair is, and tells every fault at once [BH-3]', async () => {
    expect(codesOf(await form({ headId: idOf(33), deputyHeadPost: 'DIRECTOR', formedOn: '2026-03-11', document: ' ' }))).toEqual([
      'BH-3 finance-collection.leading-group-head',
      'BH-3 finance-collection.leading-group-deputy-head',
      'HOUSE-5 finance-collection.leading-group-day',
      'HOUSE-4 house.empty',
    ]);
    expect(codesOf(await form({ deputyHeadId: idOf(5_000) }))).toEqual(['HOUSE-2 house.not-registered']);
    expect(codesOf(await form({ deputyHeadId: sides.officer.personId }))).toEqual(['HOUSE-3 finance-collection.leading-group-twice']);
  });

  it('forms a group of both sides, and the next takes its place', async () => {
    const first = await form();
    expect(first).toMatchObject({ refusals: [], leadingGroup: { head: { id: chairId }, members: [{ side: 'UNION' }, { side: 'TAX' }], replacedOn: null } });
    expect(codesOf(await form())).toEqual(['HOUSE-5 finance-collection.leading-group-day']);
    const second = await form({ formedOn: '2026-03-01', members: [] });
    expect(await groupOn('2026-01-09')).toBeNull();
    expect(await groupOn('2026-02-28')).toMatchObject({ id: first.leadingGroup!.id, replacedOn: '2026-03-01' });
    expect(await groupOn('2026-03-01')).toMatchObject({ id: second.leadingGroup!.id });
  });

  it('is the office’s, and read by both sides', async () => {
    expect(await errorsOf(house, sides.taxOfficer, 'FormLeadingGroup', input())).toEqual(['FORBIDDEN']);
    expect((await house.send('finance-collection', sides.worker, operation('LeadingGroup'))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
