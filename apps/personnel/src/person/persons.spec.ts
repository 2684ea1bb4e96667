import { serviceCaller } from '@unionhall/contracts';
import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { personnel } from '../subgraph';
import { made, officer } from '../test/staffing';

interface Listed {
  persons: { edges: { cursor: string; node: { id: string; name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null }; totalCount: number };
}

const NUMBER = '11010519491231002X';
const worker = person(idOf(2), 'worker');

let house: TestHouse;
let lin: string;
beforeAll(async () => {
  house = await startTestHouse(personnel);
  lin = await made(house, 'registerPerson', { name: '林示例', identityNumber: NUMBER });
  for (const name of ['100%示例', '100分示例', 'a_示例', 'ab示例', 'c\\示例', '周示例', '周示例']) await made(house, 'registerPerson', { name });
  const many = Array.from({ length: 100 }, (_, number) => [idOf(1_000 + number), `众示例${number}`, '2026-03-11', 1]);
  await house.sql('personnel', 'INSERT INTO person (id, name, registered_on, version) VALUES ?', [many]);
});
afterAll(() => house.stop());

const list = async (variables: object = {}) => (await house.data<Listed>('personnel', officer, operation('Persons'), { ...variables })).persons;
const names = async (nameStartsWith: string | null) => (await list({ filter: { nameStartsWith } })).edges.map(({ node }) => node.name);

describe('persons', () => {
  it('pages by name: everybody once, also two of one name', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { edges, pageInfo, totalCount } = await list({ first: 33, after });
      expect(totalCount).toBe(108);
      seen.push(...edges.map(({ node }) => node.id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(new Set(seen).size).toBe(108);
    expect(seen).toHaveLength(108);
  });

  it('orders by day of registration', async () => {
    const { edges } = await list({ first: 100, orderBy: 'REGISTERED_ON' });
    expect(edges.slice(0, 8).some(({ node }) => node.name.startsWith('众'))).toBe(false);
    expect(edges.slice(8).every(({ node }) => node.name.startsWith('众'))).toBe(true);
  });

  it('finds names as they are written: % and _ and \\ stand for themselves', async () => {
    expect(await names('100%')).toEqual(['100%示例']);
    expect(await names('a_')).toEqual(['a_示例']);
    expect(await names('c\\')).toEqual(['c\\示例']);
    expect(await names('周')).toEqual(['周示例', '周示例']);
    expect(await names("' OR '1'='1")).toEqual([]);
  });

  it('takes no filter for everybody', async () => {
    for (const filter of [{}, { nameStartsWith: null }, { nameStartsWith: '' }]) expect((await list({ filter })).totalCount).toBe(108);
  });

  it('takes as many statements for a hundred as for one', async () => {
    const counts = [];
    for (const first of [1, 10, 100]) counts.push((await house.statements(() => list({ first }))).length);
    expect(new Set(counts).size).toBe(1);
  });

  it.each([
    ['a worker', worker, {}, 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, {}, 'UNAUTHENTICATED'],
    ['a page of none', officer, { first: 0 }, 'BAD_USER_INPUT'],
  ])('answers an error for %s', async (_case, caller, variables, code) => {
    const { errors } = await house.send('personnel', caller, operation('Persons'), variables);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('Person', () => {
  const read = (caller: typeof officer, id = lin) => house.send<{ person: object | null }>('personnel', caller, operation('Person'), { id });

  it.each([
    ['an officer', officer],
    ['the head of a department', person(idOf(3), 'department-head')],
  ])('shows %s the masked identity number [CP-8]', async (_who, caller) => {
    const { data, errors } = await read(caller);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ person: { name: '林示例', identityNumberMasked: '110105***********X' } });
  });

  it('shows the person his own number and appointments', async () => {
    const { data, errors } = await read(person(lin, 'worker'));
    // When somebody was registered is the staff's business.
    expect(errors).toMatchObject([{ path: ['person', 'registeredOn'], extensions: { code: 'FORBIDDEN' } }]);
    expect(data).toMatchObject({ person: { identityNumberMasked: '110105***********X', appointments: [], registeredOn: null } });
  });

  it('shows another worker the name alone', async () => {
    const { data, errors } = await read(worker);
    expect(data).toMatchObject({ person: { name: '林示例', identityNumberMasked: null, registeredOn: null, appointments: null } });
    expect(errors!.map(({ path, extensions }) => [path!.at(-1), extensions!['code']])).toEqual([
      ['identityNumberMasked', 'FORBIDDEN'],
      ['registeredOn', 'FORBIDDEN'],
      ['appointments', 'FORBIDDEN'],
    ]);
  });

  it('answers null for an id nobody has', async () => {
    expect(await read(officer, idOf(99))).toEqual({ data: { person: null } });
  });

  it('is denied to the public', async () => {
    const { data, errors } = await read({ ...worker, personId: null, roles: [] });
    expect(data).toEqual({ person: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('a reference to Person from another department', () => {
  const ENTITIES = 'query ($representations: [_Any!]!) { found: _entities(representations: $representations) { ... on Person { id name identityNumberMasked } } }';
  const resolve = (caller: typeof officer, ids: string[]) =>
    house.send<{ found: ({ name: string } | null)[] }>('personnel', caller, ENTITIES, { representations: ids.map((id) => ({ __typename: 'Person', id })) });

  it('is found in one statement for many, null for nobody', async () => {
    const statements = await house.statements(async () => {
      const { data, errors } = await resolve(officer, [lin, idOf(99), lin]);
      expect(errors).toBeUndefined();
      expect(data!.found).toMatchObject([{ name: '林示例' }, null, { name: '林示例' }]);
    });
    expect(statements).toHaveLength(1);
  });

  it('is no way around the policy of a field', async () => {
    const { data, errors } = await resolve(worker, [lin]);
    expect(data!.found).toMatchObject([{ name: '林示例', identityNumberMasked: null }]);
    expect(errors).toMatchObject([{ path: ['found', 0, 'identityNumberMasked'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it.each([
    ['the public', { ...worker, personId: null, roles: [] }, 'UNAUTHENTICATED'],
    ['a service without leave', serviceCaller('grants', worker.personId), 'FORBIDDEN'],
  ])('is denied to %s', async (_who, caller, code) => {
    const { data, errors } = await resolve(caller, [lin]);
    expect(data!.found).toEqual([null]);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('takes what else the representation claims for nothing', async () => {
    const variables = { representations: [{ __typename: 'Person', id: lin, name: '冒名', identityNumberMasked: 'x' }] };
    const { data } = await house.send('personnel', officer, ENTITIES, variables);
    expect(data).toMatchObject({ found: [{ name: '林示例', identityNumberMasked: '110105***********X' }] });
  });
});

describe('me', () => {
  const me = (caller: typeof officer) => house.send<{ me: object | null }>('personnel', caller, operation('Me'));

  it('is who is signed in, registered or not', async () => {
    expect((await me(person(lin, 'worker'))).data).toMatchObject({ me: { id: lin, roles: ['worker'], person: { name: '林示例', identityNumberMasked: '110105***********X' } } });
    expect(await me(worker)).toEqual({ data: { me: { id: worker.personId, roles: ['worker'], person: null } } });
  });

  it('is nobody for the public', async () => {
    const { data, errors } = await me({ ...worker, personId: null, roles: [] });
    expect(data).toEqual({ me: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('cannot be asked of somebody else by reference', async () => {
    const ENTITIES = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Me { id roles } } }';
    const { data, errors } = await house.send('personnel', worker, ENTITIES, { representations: [{ __typename: 'Me', id: lin }] });
    expect(data).toEqual({ _entities: [null] });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
