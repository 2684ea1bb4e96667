import { type Caller, publicCaller } from '@unionhall/contracts';
import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { financeCollection } from '../subgraph';
import { act, type Answered, codesOf, people } from '../test/payment-house';

interface Registered extends Answered {
  readonly tradeUnion: { readonly id: string; readonly name: string; readonly parent: { readonly name: string } | null } | null;
}
interface Listed {
  readonly tradeUnions: { readonly edges: readonly { readonly node: { readonly name: string } }[]; readonly totalCount: number };
}

let house: TestHouse;
let headId: string;
const register = (changes: object, caller: Caller = people.officer) => act<Registered>(house, caller, 'RegisterTradeUnion', { name: '示例工会', kind: 'GRASSROOTS', parentId: headId, formedOn: '2026-03-01', ...changes });
const registered = async (changes: object) => (await register(changes)).tradeUnion!.id;

beforeAll(async () => {
  house = await startTestHouse(financeCollection);
  headId = await registered({ name: '示例市总工会', kind: 'CITY_FEDERATION', parentId: null });
});
afterAll(() => house.stop());

describe('registerTradeUnion', () => {
  it('puts a union under the one above it', async () => {
    expect(await register({ name: '示例镇总工会', kind: 'TOWNSHIP' })).toMatchObject({ refusals: [], tradeUnion: { name: '示例镇总工会', kind: 'TOWNSHIP', parent: { id: headId, name: '示例市总工会' }, formedOn: '2026-03-01', version: 1 } });
  });

  it('tells every fault at once, in both languages', async () => {
    const input = { name: '示例二会', kind: 'INDUSTRY', formedOn: '2026-03-11' };
    const told = async (locale: 'zh' | 'en') => (await house.send<{ registerTradeUnion: Registered }>('finance-collection', people.officer, operation('RegisterTradeUnion'), { input }, locale)).data!.registerTradeUnion;
    expect(codesOf(await told('zh'))).toEqual(['HOUSE-3 finance-collection.union-tree-has-head', 'HOUSE-4 finance-collection.union-not-above', 'HOUSE-5 finance-collection.union-not-formed-yet']);
    expect((await told('zh')).refusals[0]).toMatchObject({ message: '居首的总工会已登记为“示例市总工会”，其他工会须有上级工会。', remedy: '请填写级别更高的上级工会。' });
    expect((await told('en')).refusals[0]).toMatchObject({ message: '“示例市总工会” is registered at the head of the tree; every other union is under one.' });
    expect(codesOf(await register({ name: '', parentId: idOf(99) }))).toEqual(['HOUSE-4 house.empty', 'HOUSE-2 house.not-registered']);
  });

  it('lets one of four win a race for one name under one union', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => register({ name: '示例竞争工会' })));
    expect(answers.filter(({ tradeUnion }) => tradeUnion)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(Array(3).fill('HOUSE-3 finance-collection.union-name-taken'));
  });

  it('takes the same name under another union', async () => {
    const parentId = await registered({ name: '示例区总工会', kind: 'COUNTY_FEDERATION' });
    await registered({ name: '同名工会' });
    expect(codesOf(await register({ name: '同名工会', parentId }))).toEqual([]);
  });

  it.each([
    ['a tax officer', person(idOf(11), 'tax-officer'), 'FORBIDDEN'],
    ['the public', publicCaller, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    expect((await house.send('finance-collection', caller, operation('RegisterTradeUnion'), { input: { name: '示例', kind: 'JOINT', parentId: headId, formedOn: '2026-03-01' } })).errors).toMatchObject([{ extensions: { code } }]);
  });

  it.each([
    ['a second head', [idOf(900), '二', 'city-federation', null], 'one_head'],
    ['a blank name', [idOf(901), ' ', 'joint', 'head'], 'union_is_named'],
    ['a kind of its own', [idOf(902), '三', 'guild', 'head'], 'union_kind'],
  ])('has a table that takes no %s', async (_what, [id, name, kind, parent], constraint) => {
    const insert = house.sql('finance-collection', "INSERT INTO trade_union (id, name, kind, parent_id, formed_on, version) VALUES (?, ?, ?, ?, '2026-03-01', 1)", [id, name, kind, parent === null ? null : headId]);
    await expect(insert).rejects.toThrow(constraint);
  });
});

describe('unions and the employers that belong to them', () => {
  const list = async (filter: object) => (await house.data<Listed>('finance-collection', publicCaller, operation('TradeUnions'), { filter })).tradeUnions.edges.map(({ node }) => node.name);
  const employer = (input: object) => act<Answered & { employer: { id: string } | null }>(house, people.officer, 'RegisterEmployer', { kind: 'ENTERPRISE', ...input });

  it('are found by name, kind and the union above', async () => {
    const parentId = await registered({ name: '示例园区工会', kind: 'PARK' });
    await registered({ name: '园内甲厂工会', parentId });
    expect(await list({ nameContains: '园区' })).toEqual(['示例园区工会']);
    expect(await list({ nameContains: '%' })).toEqual([]);
    expect(await list({ parentId })).toEqual(['园内甲厂工会']);
    expect(await list({ parentId, kind: 'JOINT' })).toEqual([]);
  });

  it('show the unit its union, branch and size, to whom the register is for [BH-8]', async () => {
    const tradeUnionId = await registered({ name: '示例厂工会' });
    const { taxBranch } = await act<Answered & { taxBranch: { id: string } }>(house, people.officer, 'RegisterTaxBranch', { code: '1321', name: '示例分局', place: '示例市' });
    const { employer: made } = await employer({ creditCode: '91350100M000100Y43', name: '示例厂', tradeUnionId, unionFormedIn: '2026-03', taxBranchId: taxBranch.id, headcount: 120 });
    const seenBy = async (caller: Caller) => (await house.send<{ tradeUnion: { employers: unknown } }>('finance-collection', caller, operation('TradeUnionById'), { id: tradeUnionId })).data!.tradeUnion.employers;
    const whole = { edges: [{ node: { id: made!.id, name: '示例厂', unionFormedIn: '2026-03', headcount: 120, taxBranch: { id: taxBranch.id, name: '示例分局' } } }], totalCount: 1 };
    for (const caller of [people.officer, person(idOf(11), 'tax-officer'), person(idOf(12), 'union-chair', { unionId: tradeUnionId })]) expect(await seenBy(caller)).toMatchObject(whole);
    for (const caller of [publicCaller, people.worker, person(idOf(12), 'union-chair', { unionId: headId })]) expect(await seenBy(caller)).toBeNull();
    // What merged into another unit belongs to it from then on.
    const { employer: twin } = await employer({ creditCode: '91350100M000100Y56', name: '示例厂分厂', tradeUnionId, unionFormedIn: '2026-03', taxBranchId: taxBranch.id });
    expect(await seenBy(people.officer)).toMatchObject({ totalCount: 2 });
    expect(codesOf(await act(house, people.officer, 'MergeEmployers', { employerId: twin!.id, expectedVersion: 1, mergedIntoId: made!.id, onDay: '2026-03-10', reason: '示例合并批复' }))).toEqual([]);
    expect(await seenBy(people.officer)).toMatchObject(whole);
  });

  it('are refused where nobody registered them, or the month does not fit', async () => {
    const tradeUnionId = await registered({ name: '示例三月工会' });
    const code = { creditCode: '91321000MA1XMPL01X', name: '示例二厂' };
    expect(codesOf(await employer({ ...code, tradeUnionId: idOf(99), taxBranchId: idOf(98) }))).toEqual(['HOUSE-2 house.not-registered', 'HOUSE-2 house.not-registered']);
    expect(codesOf(await employer({ ...code, unionFormedIn: '2026-03' }))).toEqual(['HOUSE-4 finance-collection.union-month-without-union']);
    expect(codesOf(await employer({ ...code, tradeUnionId, unionFormedIn: '2026-02' }))).toEqual(['HOUSE-5 finance-collection.union-month-out-of-order']);
    expect((await house.send('finance-collection', people.officer, operation('RegisterEmployer'), { input: { kind: 'ENTERPRISE', ...code, headcount: -1 } })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('take as many statements for a hundred as for one', async () => {
    await house.sql('finance-collection', 'INSERT INTO trade_union (id, name, kind, parent_id, formed_on, version) VALUES ?', [Array.from({ length: 100 }, (_, index) => [idOf(1_000 + index), `众会${index}`, 'joint', headId, '2026-03-01', 1])]);
    const query = '{ tradeUnions(first: 100, filter: { nameContains: "众会" }) { edges { node { parent { name } children { id } employers(first: 2) { totalCount edges { node { name tradeUnion { name } taxBranch { name } } } } } } } }';
    const statements = async (first: number) => house.statements(() => house.data('finance-collection', people.officer, query.replace('100', String(first))));
    expect((await statements(100)).length).toBe((await statements(1)).length);
  });
});
