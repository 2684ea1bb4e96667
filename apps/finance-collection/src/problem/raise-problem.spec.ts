import { idOf, operation } from '@unionhall/testing';
import { act, type Answered, codesOf } from '../test/payment-house';
import { done, errorsOf, type RegisterHouse, sides, startRegisterHouse } from '../test/register-house';

let registers: RegisterHouse;
beforeAll(async () => {
  registers = await startRegisterHouse();
});
afterAll(() => registers.house.stop());

const input = (changes: object = {}) => ({ title: '示例问题', description: '示例情况', ...changes });
const list = async (filter: object) => (await registers.house.data<{ collectionProblems: { edges: { node: { title: string } }[] } }>('finance-collection', sides.taxOfficer, operation('CollectionProblems'), { filter })).collectionProblems.edges.map(({ node }) => node.title);

describe('raiseProblem', () => {
  it('puts the problems of both sides on one list [BH-8]', async () => {
    const { house, employers, branchId } = registers;
    expect(await done(house, sides.taxOfficer, 'RaiseProblem', input({ title: '税务提出', employerId: employers[0]!.id, taxBranchId: branchId }))).toMatchObject({ side: 'TAX', employer: { id: employers[0]!.id }, raisedOn: '2026-03-10' });
    await done(house, sides.unionWorker, 'RaiseProblem', input({ title: '工会提出' }));
    expect(await list({})).toEqual(['工会提出', '税务提出']);
    expect(await Promise.all([{ side: 'UNION' }, { employerId: employers[0]!.id }, { taxBranchId: branchId }, { titleContains: '税务' }, { solved: true }].map(list))).toEqual([['工会提出'], ['税务提出'], ['税务提出'], ['税务提出'], []]);
  });

  it('refuses one that says nothing or is about what nobody registered', async () => {
    expect(codesOf(await act<Answered>(registers.house, sides.officer, 'RaiseProblem', input({ title: ' ', description: '', employerId: idOf(99), taxBranchId: idOf(98) })))).toEqual(['HOUSE-4 house.empty', 'HOUSE-4 house.empty', 'HOUSE-2 house.not-registered', 'HOUSE-2 house.not-registered']);
  });

  it('is for both sides, and read by nobody else', async () => {
    expect(await errorsOf(registers.house, sides.worker, 'RaiseProblem', input())).toEqual(['FORBIDDEN']);
    expect((await registers.house.send('finance-collection', sides.worker, operation('CollectionProblems'))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('asks the database as often for a hundred as for one', async () => {
    const { house, employers, branchId } = registers;
    const rows = Array.from({ length: 100 }, (_, index) => [idOf(1_000 + index), `众题${index}`, '示例', 'tax', employers[0]!.id, branchId, sides.officer.personId, '2026-03-10', 1]);
    await house.sql('finance-collection', 'INSERT INTO collection_problem (id, title, description, side, employer_id, tax_branch_id, raised_by_id, raised_on, version) VALUES ?', [rows]);
    const statements = (first: number) => house.statements(() => house.data('finance-collection', sides.officer, operation('CollectionProblems'), { first, filter: { titleContains: '众题' } }));
    expect((await statements(100)).length).toBe((await statements(1)).length);
  });
});
