import { type Caller, publicCaller } from '@unionhall/contracts';
import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { financeCollection } from '../subgraph';
import { act, type Answered, codesOf, people } from '../test/payment-house';

interface Registered extends Answered {
  readonly taxBranch: { id: string; code: string; name: string; place: string; version: number } | null;
}
interface Listed {
  readonly taxBranches: { edges: { node: { id: string; code: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
}

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(financeCollection);
});
afterAll(() => house.stop());

let codes = 0;
const newCode = () => `CODE${(codes += 1)}`;
const branch = (changes: object = {}) => ({ code: newCode(), name: '示例分局', place: '示例市东区', ...changes });
const register = (changes: object = {}, caller: Caller = people.officer, dryRun = false) => act<Registered>(house, caller, 'RegisterTaxBranch', branch(changes), dryRun);
const rows = (code: string) => house.sql('finance-collection', 'SELECT 1 FROM tax_branch WHERE code = ?', [code]);

describe('registerTaxBranch', () => {
  it.each([
    ['an officer', people.officer],
    ['a head of department', person(idOf(10), 'department-head')],
    ['an accountant', people.accountant],
  ])('registers a branch for %s', async (_who, caller) => {
    const { taxBranch, record } = await register({ name: '示例第一分局' }, caller);
    expect(taxBranch).toMatchObject({ name: '示例第一分局', place: '示例市东区', version: 1 });
    const [entry] = await house.sql<{ entry: string }>('finance-collection', 'SELECT entry FROM trail_entry WHERE act_id = ?', [record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'registerTaxBranch', outcome: 'done', subject: { type: 'TaxBranch', id: taxBranch!.id } });
  });

  it.each([
    ['as it stands', '13210840000'],
    ['in other case', 'sl01'],
  ])('refuses a code that is taken, %s, in both languages [HOUSE-3]', async (_how, code) => {
    await register({ code: code.toUpperCase(), name: '示例第二分局' });
    const variables = { input: branch({ code }) };
    const send = async (language: 'zh' | 'en') => (await house.send<{ registerTaxBranch: Registered }>('finance-collection', people.officer, operation('RegisterTaxBranch'), variables, language)).data!.registerTaxBranch;
    const refusal = { code: 'finance-collection.tax-branch-code-taken', clause: { id: 'HOUSE-3' }, path: ['code'], facts: [{ name: 'code', value: code }, { name: 'branch', value: '示例第二分局' }] };
    expect(await send('zh')).toMatchObject({ taxBranch: null, refusals: [{ ...refusal, message: `分局代码“${code}”已由“示例第二分局”登记。`, remedy: '请使用已登记的分局；代码有误的，请与税务机关核对。' }] });
    expect(await send('en')).toMatchObject({ refusals: [{ ...refusal, message: `The branch code “${code}” is registered for “示例第二分局”.` }] });
  });

  it.each(['', '  ', '\u3000'])('refuses an empty name, and enters the attempt: %j [HOUSE-4]', async (name) => {
    const answer = await register({ name });
    expect(codesOf(answer)).toEqual(['HOUSE-4 house.empty']);
    expect(answer.refusals[0]!.message).toBe('此项为必填内容，不能为空。');
    const [entry] = await house.sql<{ entry: string }>('finance-collection', 'SELECT entry FROM trail_entry WHERE act_id = ?', [answer.record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'registerTaxBranch', outcome: 'refused' });
  });

  it('refuses both faults at once', async () => {
    const { taxBranch } = await register();
    expect(codesOf(await register({ code: taxBranch!.code, name: '' }))).toEqual(['HOUSE-3 finance-collection.tax-branch-code-taken', 'HOUSE-4 house.empty']);
  });

  it('lets one of eight win a race for one code', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => register({ code: 'RACE' })));
    expect(answers.filter(({ taxBranch }) => taxBranch)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(Array(7).fill('HOUSE-3 finance-collection.tax-branch-code-taken'));
  });

  it('does a second click once, and writes nothing when only tried', async () => {
    const input = { code: newCode(), idempotencyKey: 'click-1' };
    const [first, second] = await Promise.all([1, 2].map(() => register(input)));
    expect(second).toEqual(first);
    expect(first!.taxBranch).not.toBeNull();
    expect(await rows(input.code)).toHaveLength(1);
    expect(await register({ code: 'TRIED' }, people.officer, true)).toEqual({ taxBranch: null, refusals: [], record: null });
    expect(await rows('TRIED')).toEqual([]);
  });

  it.each(['1234', 'A'.repeat(20)])('takes a code of 4 to 20: %s', async (code) => expect((await register({ code })).taxBranch).toMatchObject({ code }));

  it.each([
    ['a cashier', people.cashier, {}, 'FORBIDDEN'],
    ['a tax officer', person(idOf(11), 'tax-officer'), {}, 'FORBIDDEN'],
    ['a worker', people.worker, {}, 'FORBIDDEN'],
    ['the public', publicCaller, {}, 'UNAUTHENTICATED'],
    ['a code of 3', people.officer, { code: '123' }, 'BAD_USER_INPUT'],
    ['a code of 21', people.officer, { code: '1'.repeat(21) }, 'BAD_USER_INPUT'],
    ['a dash in the code', people.officer, { code: '1234-1' }, 'BAD_USER_INPUT'],
    ['a name over its length', people.officer, { name: '长'.repeat(101) }, 'BAD_USER_INPUT'],
    ['no place', people.officer, { place: '' }, 'BAD_USER_INPUT'],
  ])('answers an error for %s', async (_case, caller, changes, code) => {
    const { errors } = await house.send('finance-collection', caller, operation('RegisterTaxBranch'), { input: branch(changes) });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it.each([
    ['a code of another form', 'A-01', '示例', 'branch_code_form'],
    ['a blank name', 'CHECK1', '  ', 'branch_is_named'],
    ['a code a second time', '13210840000', '示例', 'code_once'],
  ])('has a table that takes no %s', async (_what, code, name, constraint) => {
    const insert = house.sql('finance-collection', "INSERT INTO tax_branch (id, code, name, place, version) VALUES (?, ?, ?, '示例市', 1)", [idOf(900), code, name]);
    await expect(insert).rejects.toThrow(constraint);
  });
});

describe('taxBranches', () => {
  const list = async (caller: Caller, variables: Record<string, unknown> = {}) => (await house.data<Listed>('finance-collection', caller, operation('TaxBranches'), variables)).taxBranches;

  it('lists the branches by code or by name, page by page', async () => {
    await register({ code: '0000', name: '示例丙' });
    await register({ code: '0001', name: '0' });
    const first = await list(publicCaller, { first: 2 });
    const rest = await list(publicCaller, { first: 100, after: first.pageInfo.endCursor });
    expect(first.edges.map(({ node }) => node.code)).toEqual(['0000', '0001']);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect([...first.edges, ...rest.edges]).toHaveLength(first.totalCount);
    expect((await list(publicCaller, { first: 1, orderBy: 'NAME' })).edges.map(({ node }) => node.code)).toEqual(['0001']);
  });

  it('takes as many statements for a hundred as for one', async () => {
    await house.sql('finance-collection', 'INSERT INTO tax_branch (id, code, name, place, version) VALUES ?', [
      Array.from({ length: 100 }, (_, index) => [idOf(1_000 + index), `MANY${index}`, `众局${index}`, '示例市', 1]),
    ]);
    const counts = [];
    for (const first of [1, 10, 100]) counts.push((await house.statements(() => list(people.officer, { first }))).length);
    expect(new Set(counts).size).toBe(1);
  });
});

describe('taxBranch', () => {
  const send = (caller: Caller, id = idOf(1_000)) => house.send<{ taxBranch: object | null }>('finance-collection', caller, operation('TaxBranchById'), { id });

  it.each([
    ['an officer', people.officer, null],
    ['a tax officer', person(idOf(11), 'tax-officer'), null],
    ['an auditor', person(idOf(12), 'auditor'), null],
    ['a worker', people.worker, 'FORBIDDEN'],
    ['the public', publicCaller, 'UNAUTHENTICATED'],
  ])('shows code and name to everybody, the seat only to whom it is for: %s', async (_who, caller, error) => {
    const { data, errors } = await send(caller);
    expect(data!.taxBranch).toEqual({ id: idOf(1_000), code: 'MANY0', name: '众局0', place: error ? null : '示例市', version: error ? null : 1 });
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(error ? [error, error] : undefined);
  });

  it('is null for an id nobody registered', async () => expect((await send(publicCaller, idOf(99))).data).toEqual({ taxBranch: null }));
});
