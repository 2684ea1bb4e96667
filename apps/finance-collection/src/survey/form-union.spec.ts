import { idOf } from '@unionhall/testing';
import { act, type Answered, codesOf } from '../test/payment-house';
import { done, errorsOf, type RegisterHouse, sides, startRegisterHouse } from '../test/register-house';

let registers: RegisterHouse;
beforeAll(async () => {
  registers = await startRegisterHouse();
});
afterAll(() => registers.house.stop());

const input = (changes: object = {}) => ({ employerId: registers.employers[0]!.id, expectedVersion: 1, name: '示例机械厂工会', parentId: registers.headId, formedOn: '2026-03-10', reason: '示例批复', ...changes });
const attempt = (changes: object) => act<Answered>(registers.house, sides.officer, 'FormUnion', input(changes));

describe('formUnion', () => {
  it('tells every fault at once', async () => {
    expect(codesOf(await attempt({ name: '', parentId: idOf(99), formedOn: '2026-03-11', reason: ' ' }))).toEqual(['HOUSE-4 house.empty', 'HOUSE-2 house.not-registered', 'HOUSE-5 finance-collection.union-not-formed-yet', 'HOUSE-4 house.empty']);
  });

  it('gives the unit a union of its own; it pays dues from the month after [CP-3]', async () => {
    const { house, headId, employers } = registers;
    expect(await done(house, sides.head, 'FormUnion', input({ members: 40 }))).toMatchObject({ tradeUnion: { name: '示例机械厂工会', kind: 'GRASSROOTS', parent: { id: headId } }, unionFormedIn: '2026-03', version: 2 });
    expect(codesOf(await attempt({ expectedVersion: 2, name: '又一工会' }))).toEqual(['HOUSE-3 finance-collection.unit-has-union']);
    expect(codesOf(await attempt({ employerId: employers[1]!.id }))).toEqual(['HOUSE-3 finance-collection.union-name-taken']);
    const told = await house.sql<{ payload: { version: number } }>('finance-collection', "SELECT payload FROM outbox WHERE subject_id = ? AND name = 'EmployerChanged' ORDER BY sequence", [employers[0]!.id]);
    expect(told.map(({ payload }) => payload.version)).toEqual([1, 2]);
    const [formed] = await house.sql<{ payload: object }>('finance-collection', "SELECT payload FROM outbox WHERE name = 'UnionFormed'");
    expect(formed!.payload).toMatchObject({ employerId: employers[0]!.id, name: '示例机械厂工会', members: 40, formedOn: '2026-03-10', broughtAboutById: sides.head.personId, formedById: sides.head.personId });
    expect(await house.sql('finance-collection', 'SELECT union_formed_in, reason FROM employer_particulars WHERE employer_id = ? ORDER BY id DESC LIMIT 1', [employers[0]!.id])).toEqual([{ union_formed_in: '2026-03', reason: '示例批复' }]);
  });

  it('is the union’s, not the tax bureau’s', async () => {
    expect(await errorsOf(registers.house, sides.taxOfficer, 'FormUnion', input({ employerId: registers.employers[1]!.id }))).toEqual(['FORBIDDEN']);
    expect(await errorsOf(registers.house, sides.officer, 'FormUnion', input({ employerId: registers.employers[1]!.id, expectedVersion: 2 }))).toEqual(['CONFLICT']);
  });
});
