import { type Caller, publicCaller } from '@unionhall/contracts';
import { idOf, operation, person } from '@unionhall/testing';
import { act, type Answered, codesOf } from '../test/payment-house';
import { done, errorsOf, type RegisterHouse, sides, startRegisterHouse } from '../test/register-house';

let registers: RegisterHouse;
beforeAll(async () => {
  registers = await startRegisterHouse();
  registers.house.now = new Date('2026-04-10T02:00:00Z');
});
afterAll(() => registers.house.stop());

const input = (changes: object) => ({ employerId: registers.employers[0]!.id, expectedVersion: 1, fromDay: '2026-04-01', reason: '示例调整单', ...changes });
const change = (changes: object) => act<Answered & { employer: object | null }>(registers.house, sides.officer, 'ChangeEmployerParticulars', input(changes));
const history = async (caller: Caller) => (await registers.house.send<{ employer: Record<string, unknown> }>('finance-collection', caller, operation('EmployerHistory'), { id: registers.employers[0]!.id })).data!.employer;

describe('changeEmployerParticulars', () => {
  it('tells every fault at once, and of a change that is none', async () => {
    expect(codesOf(await change({ headcount: 10, fromDay: '2026-04-11', reason: '' }))).toEqual(['HOUSE-3 finance-collection.particulars-unchanged', 'HOUSE-5 finance-collection.particulars-day', 'HOUSE-4 house.empty']);
    expect(codesOf(await change({ tradeUnionId: idOf(99) }))).toEqual(['HOUSE-2 house.not-registered']);
  });

  it('changes what is given, keeps what was, and tells the departments', async () => {
    const { house, headId, branchId, employers } = registers;
    expect((await change({ taxBranchId: branchId })).employer).toMatchObject({ tradeUnion: { id: headId }, taxBranch: { id: branchId }, headcount: 10, version: 2 });
    await done(house, sides.officer, 'ChangeEmployerParticulars', input({ expectedVersion: 2, headcount: 12, fromDay: '2026-04-10', reason: '示例清点' }));
    expect(await history(sides.officer)).toMatchObject({
      particulars: [
        { fromDay: '2026-03-10', tradeUnion: { id: headId }, taxBranch: null, headcount: 10, reason: '登记', recordedBy: { id: sides.officer.personId } },
        { fromDay: '2026-04-01', taxBranch: { id: branchId }, headcount: 10, reason: '示例调整单' },
        { fromDay: '2026-04-10', taxBranch: { id: branchId }, headcount: 12, reason: '示例清点' },
      ],
    });
    const told = await house.sql<{ payload: { version: number } }>('finance-collection', 'SELECT payload FROM outbox WHERE subject_id = ? ORDER BY sequence', [employers[0]!.id]);
    expect(told.map(({ payload }) => payload.version)).toEqual([1, 2, 3]);
    await expect(house.sql('finance-collection', 'DELETE FROM employer_particulars')).rejects.toThrow(/append-only/);
  });

  it('is shown to both sides and to the unit itself, to nobody else [BH-8, CP-8]', async () => {
    const { house, headId, employers } = registers;
    const sees = async (caller: Caller) => ((await history(caller))['particulars'] as unknown[] | null)?.length;
    for (const caller of [sides.officer, sides.taxOfficer, person(idOf(12), 'employer-representative', { employerId: employers[0]!.id }), person(idOf(13), 'union-chair', { unionId: headId })]) expect(await sees(caller)).toBe(3);
    for (const caller of [publicCaller, sides.worker, person(idOf(12), 'employer-representative', { employerId: employers[1]!.id })]) expect(await sees(caller)).toBeUndefined();
    const accounts = await house.send('finance-collection', sides.taxOfficer, 'query ($id: ID!) { employer(id: $id) { payeeAccounts { id } } }', { id: employers[0]!.id });
    expect(accounts.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is for the union’s side, at the version that was seen', async () => {
    const { house } = registers;
    expect(await errorsOf(house, sides.taxOfficer, 'ChangeEmployerParticulars', input({}))).toEqual(['FORBIDDEN']);
    expect(await errorsOf(house, sides.officer, 'ChangeEmployerParticulars', input({ headcount: 1 }))).toEqual(['CONFLICT']);
  });
});
