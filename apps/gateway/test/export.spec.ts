import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { getNamedType, getOperationAST, Kind, parse } from 'graphql';
import { exportedList } from '../src/export/exported-list';
import { type Gateway, loadOperations } from '../src';
import { CHIEF, STAFF, tinyFederation } from './tiny-federation';

let federation: Awaited<ReturnType<typeof tinyFederation>>;
beforeEach(async () => {
  federation = await tinyFederation();
});
afterEach(() => federation.stop());

const listOf = (fields: string) => `query Staff($after: String, $first: Int = 2, $rank: Rank) {
  staff(first: $first, after: $after, rank: $rank) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${fields} } } }
}`;

const exported = async (gateway: Gateway, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}/export`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers }, body: JSON.stringify(body) });
const faultOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string; details?: { reason: string } } }[] };
  return [response.status, errors[0]!.extensions.code, errors[0]!.extensions.details?.reason];
};

describe('an exported list', () => {
  it('has every row under the filters, the query and the time before, their number after', async () => {
    const gateway = await federation.open();
    const query = listOf('name rank present boss { name } team { name } __typename');
    const response = await exported(gateway, { query, variables: { rank: 'SENIOR' } }, { 'accept-language': 'zh-CN' });
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([200, 'text/csv; charset=utf-8', 'attachment; filename="staff.csv"']);
    const [about, empty, head, ...rows] = Buffer.from(await response.arrayBuffer()).toString('utf8').split('\r\n');
    expect(about).toMatch(/^\uFEFF查询,"query Staff\(.*",条件,"\{""rank"":""SENIOR""\}",导出时间,\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect([empty, head]).toEqual(['', '姓名,职级,在岗,上级 / 名字,下属 / 名字']);
    expect(rows.slice(0, 3)).toEqual([`"'=HYPERLINK(""示例"")",主任科员,是,person 1,`, '"职工,2",主任科员,,person 1,', '"职工,4",主任科员,是,person 1,']);
    expect(rows.slice(-4)).toEqual([`"职工,${STAFF - 2}",主任科员,是,person 1,`, '', `行数,${STAFF / 2}`, '']);
    expect(rows).toHaveLength(STAFF / 2 + 3);
    expect(federation.personnel.arrived.map(({ variables }) => variables['first'])).toEqual([100, 100]);
  });

  it('is in the caller’s language, with the names of the query, several values of a row behind each other', async () => {
    const text = await (await exported(await federation.open(), { query: `${listOf('...Of ... on Staff { rank }')} fragment Of on Staff { called: name present team { id } rank }` })).text();
    const [, , head, first, second] = text.split('\r\n');
    expect([head, first, second]).toEqual(['called,present,team.id,rank', `"'=HYPERLINK(""示例"")",yes,,Senior clerk`, '"职工,1",no,2; 3,JUNIOR']);
  });

  it('is asked with the rights of the caller: every page as he', async () => {
    const gateway = await federation.open();
    await (await exported(gateway, { query: listOf('name') }, { authorization: `Bearer ${await federation.tokenOf(CHIEF)}` })).text();
    expect(federation.personnel.arrived.map(({ identity }) => identity.caller.personId)).toEqual([CHIEF, CHIEF, CHIEF]);
    expect(await faultOf(await exported(gateway, { query: listOf('name') }, { authorization: 'Bearer forged' }))).toEqual([401, 'UNAUTHENTICATED', undefined]);
  });

  it.each([
    ['export-no-query', {}],
    ['export-no-query', { query: 'mutation { hire(name: "x") { id } }' }],
    ['export-no-query', { query: '{ staff' }],
    ['export-one-list', { query: '{ me }' }],
    ['export-one-list', { query: `${listOf('name').slice(0, -1)} me }` }],
    ['export-one-list', { query: '{ awards { id title } }' }],
    ['export-one-list', { query: listOf('name').replace('edges', 'rows: edges') }],
    ['export-not-by-pages', { query: '{ people { edges { node { name } } } }' }],
    ['export-not-by-pages', { query: listOf('name').replace('endCursor', '') }],
    ['export-not-by-pages', { query: listOf('name').replace('totalCount', '') }],
    ['export-not-by-pages', { query: listOf('name').replace('after: $after', 'after: "1"') }],
  ])('is refused with %s before any department is asked: %j', async (reason, body) => {
    expect(await faultOf(await exported(await federation.open(), body))).toEqual([400, 'BAD_USER_INPUT', reason]);
    expect(federation.personnel.arrived).toEqual([]);
  });

  it('is answered as the graph answers where the query does not fit it, or withholds something', async () => {
    const gateway = await federation.open();
    expect(await faultOf(await exported(gateway, { query: listOf('name wage') }))).toEqual([400, 'BAD_USER_INPUT', undefined]);
    expect(await faultOf(await exported(gateway, { query: listOf('name'), variables: { rank: 'KING' } }))).toEqual([400, 'BAD_USER_INPUT', undefined]);
    expect(await faultOf(await exported(gateway, { query: listOf('boss { grantsFunded }').replace('$first: Int = 2, ', '').replace('first: $first', 'first: 250') }))).toEqual([403, 'FORBIDDEN', undefined]);
  });

  it('breaks off where a later page withholds something, and has no number of rows then', async () => {
    const response = await exported(await federation.open(), { query: listOf('name boss { grantsFunded }') });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    expect(federation.log).toContainEqual(expect.objectContaining({ requestId: response.headers.get('x-request-id') }));
  });

  it('is refused where it is too long for one file, and fits again under a filter', async () => {
    const gateway = await federation.open({ exports: { rows: STAFF / 2, milliseconds: 60_000 } });
    expect(await faultOf(await exported(gateway, { query: listOf('name') }))).toEqual([429, 'LIMIT_EXCEEDED', 'export-too-long']);
    expect((await (await exported(gateway, { query: listOf('name'), variables: { rank: 'JUNIOR' } })).text()).trimEnd()).toMatch(/rows,125$/);
  });

  it('is one at a time for a caller, and may be asked again when the former has ended or was given up', async () => {
    const gateway = await federation.open();
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const arrived = new Promise<void>((resolve) => {
      federation.personnel.onArrival = () => (resolve(), held);
    });
    const former = exported(gateway, { query: listOf('name') });
    await arrived;
    expect(await faultOf(await exported(gateway, { query: listOf('name') }))).toEqual([429, 'LIMIT_EXCEEDED', 'export-running']);
    release();
    await (await former).body!.cancel();
    await expect((async () => {
      for (;;) {
        const again = await exported(gateway, { query: listOf('name') });
        if (again.status === 200) return (await again.text()).trimEnd().slice(-3);
      }
    })()).resolves.toBe(String(STAFF));
  });

  it('answers nothing but registered queries where the graph does so', async () => {
    const gateway = await federation.open({ safelist: true, operations: [{ name: 'Staff.graphql', text: listOf('name') }] });
    expect(await faultOf(await exported(gateway, { query: listOf('rank') }))).toEqual([403, 'FORBIDDEN', 'not-registered']);
    expect(await (await exported(gateway, { query: listOf('name') })).text()).toContain(`rows,${STAFF}`);
  });

  it('is not waited for longer than its limit', async () => {
    const gateway = await federation.open({ exports: { rows: STAFF, milliseconds: 1 } });
    federation.personnel.onArrival = () => new Promise((resolve) => void setTimeout(resolve, 20));
    await expect((async () => (await exported(gateway, { query: listOf('name') })).text())()).rejects.toThrow();
  });
});

describe('the lists of the whole graph', () => {
  it('can be exported as they are registered, with a Chinese head for every column', async () => {
    const schema = Supergraph.build(await readFile(join(__dirname, '../supergraph.graphql'), 'utf8')).apiSchema().toGraphQLJSSchema();
    const operations = await loadOperations(join(__dirname, '../../../docs/graph/operations'));
    const lists = operations.filter(({ text }) => {
      const operation = getOperationAST(parse(text))!;
      const [root, ...others] = operation.selectionSet.selections;
      const field = operation.operation === 'query' && others.length === 0 && root?.kind === Kind.FIELD && schema.getQueryType()!.getFields()[root.name.value];
      return field && getNamedType(field.type).name.endsWith('Connection');
    });
    expect(lists.length).toBeGreaterThan(30);
    for (const { name, text } of lists) {
      const { first, columns } = exportedList(schema, text);
      expect([name, first]).toEqual([name, 'first']);
      expect(columns.filter(({ head }) => /[A-Za-z]{4}/.test(head.zh))).toEqual([]);
    }
  });
});
