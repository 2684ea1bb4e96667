import { act, type Answered, codesOf } from '../test/payment-house';
import { done, EMPLOYER_NAMES, errorsOf, type RegisterHouse, sides, startRegisterHouse, type Told } from '../test/register-house';

let registers: RegisterHouse;
beforeAll(async () => {
  registers = await startRegisterHouse();
});
afterAll(() => registers.house.stop());

const input = (one: number, other: number, changes: object = {}) => ({ employerId: registers.employers[one]!.id, expectedVersion: 1, mergedIntoId: registers.employers[other]!.id, onDay: '2026-03-10', reason: '示例合并批复', ...changes });
const merge = (one: number, other: number, changes?: object) => act<Answered & { employer: Told | null }>(registers.house, sides.officer, 'MergeEmployers', input(one, other, changes));

describe('mergeEmployers', () => {
  it('refuses what joins no two live employers, with every fault at once', async () => {
    expect(codesOf(await merge(1, 1, { onDay: '2026-03-11', reason: ' ' }))).toEqual(['HOUSE-4 finance-collection.merged-into-itself', 'HOUSE-5 finance-collection.merger-day', 'HOUSE-4 house.empty']);
  });

  it('gives an employer its successor, keeps the step, and tells the departments', async () => {
    const { house, employers } = registers;
    expect((await merge(2, 0)).employer).toMatchObject({ mergedInto: { id: employers[0]!.id, name: EMPLOYER_NAMES[0] }, mergerSteps: [{ kind: 'MERGED', onDay: '2026-03-10', reason: '示例合并批复' }], version: 2 });
    expect(codesOf(await act<Answered>(house, sides.officer, 'RenameEmployer', { employerId: employers[2]!.id, expectedVersion: 2, name: '新名', fromDay: '2026-03-10' }))).toContain('HOUSE-2 finance-collection.employer-merged');
    expect(codesOf(await merge(1, 2))).toEqual(['HOUSE-2 finance-collection.employer-merged']);
    const told = await house.sql<{ payload: { mergedIntoId: string } }>('finance-collection', 'SELECT payload FROM outbox WHERE subject_id = ? ORDER BY sequence', [employers[2]!.id]);
    expect(told.map(({ payload }) => payload.mergedIntoId)).toEqual([null, employers[0]!.id]);
    await expect(house.sql('finance-collection', "UPDATE employer_merger_step SET reason = '改'")).rejects.toThrow(/append-only/);
  });

  it('lets one of two win that would merge each into the other', async () => {
    const answers = await Promise.all([merge(0, 1), merge(1, 0)]);
    expect(answers.map((answer) => codesOf(answer).join()).toSorted()).toEqual(['', 'HOUSE-2 finance-collection.employer-merged']);
  });

  it('is for the union’s side', async () => expect(await errorsOf(registers.house, sides.taxOfficer, 'MergeEmployers', input(0, 1))).toEqual(['FORBIDDEN']));

  it('says beforehand what may be done, and asks as often for a hundred as for one', async () => {
    const { house, employers } = registers;
    await done(house, sides.officer, 'UndoEmployerMerger', { employerId: employers[2]!.id, expectedVersion: 2, reason: '示例更正' });
    const values = Array.from({ length: 100 }, (_, index) => [`01990000-0000-7000-8000-1000000000${index.toString(16).padStart(2, '0')}`, `众厂${index}`, 'enterprise', `8${index}`.padStart(18, '0'), '2026-03-10', employers[2]!.id, 1]);
    await house.sql('finance-collection', 'INSERT INTO employer (id, name, kind, credit_code, registered_on, merged_into_id, version) VALUES ?', [values]);
    await house.sql('finance-collection', "INSERT INTO employer_name (id, employer_id, name, from_day) SELECT id, id, name, registered_on FROM employer WHERE name LIKE '众厂%'");
    const ask = async (first: number) => {
      const query = `{ employers(first: ${first}, filter: { nameContains: "众厂" }) { edges { node { mergedInto { name } mergerSteps { reason } particulars { tradeUnion { name } } permissions { act allowed } } } } }`;
      let seen: { employers: { edges: { node: { permissions: object[] } }[] } } | null = null;
      const statements = await house.statements(async () => (seen = await house.data('finance-collection', sides.officer, query)));
      return { count: statements.length, permissions: seen!['employers']['edges'][0]!['node'].permissions };
    };
    const [one, hundred] = [await ask(1), await ask(100)];
    expect(hundred.count).toBe(one.count);
    expect(one.permissions).toEqual([
      { act: 'renameEmployer', allowed: false },
      { act: 'changeEmployerParticulars', allowed: true },
      { act: 'mergeEmployers', allowed: true },
      { act: 'undoEmployerMerger', allowed: true },
      { act: 'formUnion', allowed: true },
    ]);
  });
});
