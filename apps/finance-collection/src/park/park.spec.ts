import { type Caller, employerInRegister, parkInRegister, publicCaller, serviceCaller } from '@unionhall/contracts';
import { bureauFile, creditCodeOf, freshRow, idOf, operation, startTestHouse, type TestHouse } from '@unionhall/testing';
import { workstations } from '@unionhall/workstations';
import { EMPLOYER_LIST_HEAD } from '../employer-import/employer-row.rule';
import { financeCollection } from '../subgraph';
import { act, type Answered, codesOf } from '../test/payment-house';
import { assess, booked, openCollection, tellDuesRate } from '../test/receipt-house';
import { done, errorsOf, sides, type Told } from '../test/register-house';

const PARKS = ['示例工业园区', '示例产业园', '示例物流园'] as const;
/** A page of employers of a park, as somebody reads it. */
const EMPLOYERS_OF_PARKS = `query ($representations: [_Any!]!, $filter: ParkEmployerFilter!) {
  parks: _entities(representations: $representations) { ... on Park { id employers(first: 10, filter: $filter) { edges { node { name } } totalCount } } }
}`;

let house: TestHouse;
let parkIds: string[];
let employers: Told[];

beforeAll(async () => {
  house = await startTestHouse(workstations, financeCollection);
  parkIds = [];
  for (const name of PARKS) {
    const { registerPark } = await house.data<{ registerPark: { park: { id: string } } }>('workstations', sides.officer, operation('RegisterPark'), { input: { name, place: '示例市' } });
    parkIds.push(registerPark.park.id);
  }
  await openCollection(house);
  await tellDuesRate(house);
  employers = [];
  for (const number of [1, 2, 3, 4]) employers.push(await done(house, sides.officer, 'RegisterEmployer', { creditCode: creditCodeOf(number), name: `示例单位${number}`, kind: 'ENTERPRISE', parkId: number < 4 ? parkIds[0] : null }));
  await assess(house, '2026-01', employers.map(({ id }) => id));
  await booked(house, bureauFile([freshRow({ period: '2026-01' })]));
});
afterAll(() => house.stop());

const named = async (filter: object, caller: Caller = sides.taxOfficer, ids: readonly string[] = parkIds) => {
  const representations = ids.map((id) => ({ __typename: 'Park', id }));
  const { data } = await house.send<{ parks: { employers: { edges: { node: { name: string } }[]; totalCount: number } | null }[] }>('finance-collection', caller, EMPLOYERS_OF_PARKS, { representations, filter });
  return data!.parks.map(({ employers: page }) => page && page.edges.map(({ node }) => Number(node.name.slice(4))));
};
const change = async (number: number, input: object) => {
  const [row] = await house.sql<{ version: number }>('finance-collection', 'SELECT version FROM employer WHERE id = ?', [employers[number - 1]!.id]);
  return act<Answered & { employer: object | null }>(house, sides.officer, 'ChangeEmployerParticulars', { employerId: employers[number - 1]!.id, expectedVersion: row!.version, fromDay: '2026-03-10', reason: '示例迁址', ...input });
};
const ticket = (name: string) => done<Told & { rows: { verdict: string; refusals: { message: string }[] }[] }>(house, sides.officer, 'PreviewEmployers', { contentBase64: Buffer.from(`${EMPLOYER_LIST_HEAD.join()}\n${creditCodeOf(4)},示例单位4,企业,,,,,${name}\n`).toString('base64') });

describe('the employers of a park', () => {
  it('are those that lie in it, those in arrears, those without a union; live ones only', async () => {
    expect(await named({})).toEqual([[1, 2, 3], [], []]);
    expect(await named({ inArrears: true })).toEqual([[2, 3], [], []]);
    expect(await named({ inArrears: false })).toEqual([[1], [], []]);
    expect(await named({ hasUnion: false })).toEqual([[1, 2, 3], [], []]);
    expect(await named({ hasUnion: true, inArrears: true })).toEqual([[], [], []]);
  });

  it('are found in the register by their park, and by arrears', async () => {
    const count = async (filter: object) => (await house.data<{ employers: { totalCount: number } }>('finance-collection', sides.taxOfficer, operation('EmployerRegister'), { first: 1, filter, orderBy: 'NAME' })).employers.totalCount;
    expect(await Promise.all([{ parkId: parkIds[0] }, { inArrears: true }, { inArrears: false }, { parkId: parkIds[0], inArrears: true }].map(count))).toEqual([3, 3, 1, 2]);
    for (const filter of [{ parkId: parkIds[0] }, { inArrears: true }]) expect((await house.send('finance-collection', publicCaller, operation('EmployerRegister'), { first: 1, filter, orderBy: 'NAME' })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('are for both sides, not for a worker or the public', async () => {
    for (const caller of [sides.worker, publicCaller]) expect(await named({}, caller, parkIds.slice(0, 1))).toEqual([null]);
  });

  it('take as many statements for three parks as for one', async () => {
    const statements = (ids: readonly string[]) => house.statements(() => named({ inArrears: true, hasUnion: false }, sides.taxOfficer, ids));
    expect((await statements(parkIds)).length).toBe((await statements(parkIds.slice(0, 1))).length);
  });

  it('are in arrears park by park and branch by branch', async () => {
    await house.sql('finance-collection', 'UPDATE employer SET tax_branch_id = (SELECT id FROM tax_branch LIMIT 1) WHERE id IN (?)', [[employers[1]!.id, employers[3]!.id]]);
    const read = (name: string, variables: object = {}) => house.data<Record<string, object>>('finance-collection', sides.taxOfficer, operation(name), { ...variables });
    expect(await read('DuesArrearsByPark')).toMatchObject({ duesArrearsByPark: { edges: [{ node: { employers: 2, owed: '400.00', oldestPeriod: '2026-01', park: { id: parkIds[0] } } }], pageInfo: { hasNextPage: false }, totalCount: 1 } });
    expect(await read('DuesArrearsByBranch')).toMatchObject({ duesArrearsByBranch: { edges: [{ node: { employers: 2, owed: '400.00', taxBranch: { name: '示例第一分局' } } }] } });
    expect(await read('DuesArrearsByPark', { after: parkIds[0] })).toMatchObject({ duesArrearsByPark: { edges: [], totalCount: 1 } });
    expect(await read('DuesArrears', { filter: { parkId: parkIds[0] } })).toMatchObject({ duesArrears: { totalCount: 2 } });
    expect((await house.send('finance-collection', sides.worker, operation('DuesArrearsByPark'))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('the park of an employer', () => {
  it('is one that workstations has registered', async () => {
    const input = { creditCode: creditCodeOf(9), name: '示例', kind: 'ENTERPRISE', parkId: idOf(99) };
    expect(codesOf(await act<Answered>(house, sides.officer, 'RegisterEmployer', input))).toEqual(['HOUSE-2 house.not-registered']);
    expect(codesOf(await change(4, { parkId: idOf(99) }))).toEqual(['HOUSE-2 house.not-registered']);
    expect((await ticket('无此园区')).rows).toMatchObject([{ verdict: 'REFUSED', refusals: [{ message: '第2行所填园区“无此园区”未登记。' }] }]);
  });

  it('changes from a day on, and what was before is kept', async () => {
    expect(codesOf(await change(3, { parkId: parkIds[0] }))).toEqual(['HOUSE-3 finance-collection.particulars-unchanged']);
    expect(codesOf(await change(3, { parkId: parkIds[1], leavesPark: true }))).toEqual(['HOUSE-4 finance-collection.park-and-none']);
    expect((await change(3, { parkId: parkIds[1] })).employer).toMatchObject({ park: { id: parkIds[1] }, particulars: [{ park: { id: parkIds[0] } }, { park: { id: parkIds[1] }, reason: '示例迁址' }] });
    expect((await change(3, { headcount: 7 })).employer).toMatchObject({ park: { id: parkIds[1] } });
    expect(await named({})).toEqual([[1, 2], [3], []]);
    expect((await change(3, { leavesPark: true })).employer).toMatchObject({ park: null, headcount: 7 });
    expect(await named({})).toEqual([[1, 2], [], []]);
  });

  it('comes from a list by its name, too, and stays where a list leaves it out', async () => {
    const list = await ticket(PARKS[2]);
    expect(list.rows).toMatchObject([{ verdict: 'CHANGED' }]);
    await done(house, sides.officer, 'ImportEmployers', { importId: list.id, expectedVersion: list.version });
    expect(await named({})).toEqual([[1, 2], [], [4]]);
    expect((await ticket('')).rows).toMatchObject([{ verdict: 'SAME' }]);
    await done(house, sides.officer, 'MergeEmployers', { employerId: employers[3]!.id, expectedVersion: 2, mergedIntoId: employers[0]!.id, onDay: '2026-03-10', reason: '示例合并' });
    expect(await named({})).toEqual([[1, 2], [], []]);
  });

  it('is told to departments that ask', async () => {
    const { answers } = await house.data<{ answers: object[] }>('finance-collection', serviceCaller('workstations', idOf(1)), employerInRegister.document, { keys: [employers[0]!.id, idOf(99)] });
    expect(answers.map((answer) => employerInRegister.answer.parse(answer).parkId)).toEqual([parkIds[0], null]);
  });
});

describe('parksInRegister', () => {
  const ask = (caller: Caller, keys: readonly string[]) => house.send<{ answers: unknown[] }>('workstations', caller, parkInRegister.document, { keys });

  it('answers finance by id and by name, in the order asked, in one statement', async () => {
    const asker = serviceCaller('finance-collection', idOf(1));
    const keys = [idOf(99), parkIds[1]!, PARKS[0], ''];
    const { data } = await ask(asker, keys);
    expect(data!.answers.map((answer) => parkInRegister.answer.parse(answer).id)).toEqual([null, parkIds[1], parkIds[0], null]);
    expect(await house.statements(() => ask(asker, keys))).toHaveLength(1);
    expect(await house.statements(() => ask(asker, []))).toHaveLength(0);
  });

  it.each([['the service of another department', serviceCaller('grants', idOf(1)), 'FORBIDDEN'], ['a worker', sides.worker, 'FORBIDDEN'], ['the public', publicCaller, 'UNAUTHENTICATED']])('is not for %s', async (_who, caller, code) => {
    expect((await house.send('workstations', caller, operation('ParksInRegister'), { keys: parkIds })).errors).toMatchObject([{ extensions: { code } }]);
  });

  it('leaves the register as it is while workstations cannot be asked', async () => {
    const alone = await startTestHouse(financeCollection);
    expect(await errorsOf(alone, sides.officer, 'RegisterEmployer', { creditCode: creditCodeOf(1), name: '示例', kind: 'ENTERPRISE', parkId: parkIds[0] })).toEqual(['UNAVAILABLE']);
    await alone.stop();
  });
});
