import { namesInternalDetails } from '@unionhall/graphql';
import { publicCaller, serviceCaller } from '@unionhall/contracts';
import { freePort } from '@unionhall/testing';
import { type Answer, ask, CHIEF, hungServer, tinyFederation } from './tiny-federation';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const JOIN = '{ awards { id title leader { id name grantsFunded boss { name } } } }';

let federation: Awaited<ReturnType<typeof tinyFederation>>;
beforeEach(async () => {
  federation = await tinyFederation();
});
afterEach(() => federation.stop());

const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions['code']);

describe('a query over two departments', () => {
  it('is joined, and each representation is sent once', async () => {
    const answer = await ask(await federation.open(), { query: '{ awards { leader { id name } } }' });
    expect(answer.data.awards.map(({ leader }) => leader.name)).toEqual(Array.from({ length: 12 }, (_, index) => `person ${(index % 3) + 1}`));
    const [fetch] = federation.personnel.arrived;
    expect(fetch?.variables['representations']).toEqual(['1', '2', '3'].map((id) => ({ __typename: 'Person', id })));
  });

  it('tells an error of one entity at each of its places', async () => {
    const { data, errors } = await ask(await federation.open(), { query: '{ awards { leader { id grantsFunded } } people { edges { node { grantsFunded } } } }' });
    expect(data.awards[0]?.leader.grantsFunded).toBe(10);
    const places = errors?.map(({ path }) => JSON.stringify(path)).sort();
    expect(places).toEqual([...[11, 2, 5, 8].map((index) => `["awards",${index},"leader","grantsFunded"]`), '["people","edges",2,"node","grantsFunded"]'].sort());
    expect(errors?.[0]).toMatchObject({ message: 'not yours', extensions: { code: 'FORBIDDEN' } });
  });

  it('is answered for the caller the provider vouches for, under an id of ours, in his language', async () => {
    const authorization = `Bearer ${await federation.tokenOf(CHIEF)}`;
    const answer = await ask(await federation.open(), { query: '{ me }' }, { authorization, 'x-request-id': 'mine', 'x-person-id': 'other', cookie: 'a=b' });
    expect(answer.data.me).toBe(CHIEF);
    const [fetch] = federation.personnel.arrived;
    expect(fetch?.identity.requestId).toBe(answer.headers.get('x-request-id'));
    expect(fetch?.identity.requestId).toMatch(UUID);
    expect(fetch?.headers).toMatchObject({ 'accept-language': 'en' });
    expect(fetch?.headers).not.toHaveProperty('cookie');
    expect(fetch?.headers).not.toHaveProperty('x-person-id');
    expect(fetch?.headers).not.toHaveProperty('accept-encoding');
    expect(fetch?.headers['authorization']).not.toBe(authorization);
  });

  it('is the public’s without a token, and nobody’s with a bad one', async () => {
    const gateway = await federation.open();
    expect((await ask(gateway, { query: '{ me }' })).data.me).toBe('nobody');
    const bad = await ask(gateway, { query: '{ me }' }, { authorization: 'Bearer letmein' });
    expect(bad.status).toBe(401);
    expect(codes(bad)).toEqual(['UNAUTHENTICATED']);
    expect(federation.personnel.arrived).toHaveLength(1);
  });

  it('carries a mutation under a token for its very body', async () => {
    const { data } = await ask(await federation.open(), { query: 'mutation($name: String!) { hire(name: $name) { id name } }', variables: { name: '李' } });
    expect(data.hire).toEqual({ id: '9', name: '李' });
    expect(federation.personnel.arrived[0]?.identity.purpose).toBe('mutation');
  });
});

describe('a department’s service', () => {
  it('may ask through the graph on behalf of a person, and not act', async () => {
    const gateway = await federation.open();
    const token = await federation.mintOf('svc:grants').mint(serviceCaller('grants', CHIEF), 'gateway', { purpose: 'query' });
    const headers = { authorization: `Bearer ${token}` };
    expect((await ask(gateway, { query: '{ me }' }, headers)).data.me).toBe(CHIEF);
    expect(federation.personnel.arrived[0]?.identity.caller).toEqual(serviceCaller('grants', CHIEF));
    expect(codes(await ask(gateway, { query: 'mutation { hire(name: "x") { id } }' }, headers))).toEqual(['FORBIDDEN']);
    expect(federation.personnel.arrived).toHaveLength(1);
  });

  it('cannot use a token meant for a department at the gateway, nor one of the gateway’s', async () => {
    const gateway = await federation.open();
    const meant = await federation.mintOf('svc:grants').mint(serviceCaller('grants', CHIEF), 'personnel', { purpose: 'query' });
    const gateways = await federation.mintOf('gateway').mint({ ...publicCaller, personId: CHIEF, roles: ['chief'] }, 'gateway', { purpose: 'query' });
    for (const token of [meant, gateways]) expect(codes(await ask(gateway, { query: '{ me }' }, { authorization: `Bearer ${token}` }))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a department that does not answer', () => {
  const blank = (answer: Answer) => {
    expect(answer.status).toBe(200);
    expect(answer.data.awards).toHaveLength(12);
    expect(answer.data.awards[4]).toEqual({ id: '4', title: 'award 4', leader: { id: '2', name: null } });
    expect(codes(answer)).toEqual(['UNAVAILABLE']);
    expect(answer.errors?.[0]?.extensions['details']).toEqual({ department: 'personnel' });
    expect(namesInternalDetails(answer.text)).toBe(false);
  };
  const query = '{ awards { id title leader { id name } } }';

  it('because it is down, blanks its own fields only', async () => {
    const gateway = await federation.open();
    await federation.personnel.stop();
    blank(await ask(gateway, { query }));
    // The address is in our log, where it is needed.
    expect(JSON.stringify(federation.log, (_name, value: unknown) => (value instanceof Error ? String(value) : value))).toContain('ECONNREFUSED');
  });

  it('because it hangs, blanks its own fields within five seconds', async () => {
    const hung = await hungServer();
    try {
      const gateway = await federation.open({ subgraphs: { personnel: { url: hung.url }, grants: federation.grants } });
      const started = performance.now();
      blank(await ask(gateway, { query }));
      expect(performance.now() - started).toBeLessThan(5_500);
    } finally {
      await hung.stop();
    }
  });

  it('because it breaks off, is asked a query once more, a mutation never', async () => {
    const breaking = await hungServer();
    let attempts = 0;
    breaking.server.prependListener('request', (request) => {
      attempts += 1;
      request.socket.destroy();
    });
    try {
      const gateway = await federation.open({ subgraphs: { personnel: { url: breaking.url }, grants: federation.grants } });
      expect(codes(await ask(gateway, { query: '{ me }' }))).toEqual(['UNAVAILABLE']);
      expect(attempts).toBe(2);
      expect(codes(await ask(gateway, { query: 'mutation { hire(name: "x") { id } }' }))).toEqual(['UNAVAILABLE']);
      expect(attempts).toBe(3);
    } finally {
      await breaking.stop();
    }
  });
});

describe('an error of a department', () => {
  it('keeps code, message and path, and loses everything else; the answer stays 200', async () => {
    const answer = await ask(await federation.open(), { query: '{ me secret }' });
    expect(answer.status).toBe(200);
    expect(answer.errors).toEqual([{ message: '只有主席可看 Only the chief may see this', path: ['secret'], extensions: { code: 'FORBIDDEN', requestId: answer.headers.get('x-request-id') } }]);
  });

  it('that nobody knows is masked, with nothing internal in it', async () => {
    const answer = await ask(await federation.open(), { query: '{ me cursed }' });
    expect(codes(answer)).toEqual(['INTERNAL']);
    expect(namesInternalDetails(answer.text)).toBe(false);
    expect(answer.text).not.toContain('SELECT');
  });
});

describe('a subgraph in the gateway’s process', () => {
  it('is called with the caller as a value, and timed as a remote one', async () => {
    const seen: unknown[] = [];
    const execute = async (request: { caller: unknown; locale: string }) => {
      seen.push(request.caller, request.locale);
      return { data: { me: 'here' } };
    };
    const gateway = await federation.open({ subgraphs: { personnel: { execute, readiness: async () => ({ ready: true }) }, grants: federation.grants }, mint: federation.mintOf('gateway') });
    expect((await ask(gateway, { query: '{ me }' })).data.me).toBe('here');
    expect(seen).toEqual([publicCaller, 'en']);
  });

  it('that never answers blanks its own fields', async () => {
    const gateway = await federation.open({
      subgraphs: { personnel: { execute: () => new Promise(() => undefined), readiness: async () => ({ ready: false }) }, grants: federation.grants },
    });
    const answer = await ask(gateway, { query: '{ me awards { id } }' });
    expect(answer.data.awards).toHaveLength(12);
    expect(codes(answer)).toEqual(['UNAVAILABLE']);
  });
});

describe('plans', () => {
  const operations = [
    { name: 'join', text: `query Join { ${JOIN.slice(1)}` },
    { name: 'funded', text: 'query Funded($id: ID!, $filter: AwardFilter!, $first: Int = 5) { person(id: $id) { grantsFunded(filter: $filter) } awards(first: $first) { id } }' },
    { name: 'hire', text: 'mutation Hire($name: String!) { hire(name: $name) { id } }' },
  ];

  it('of registered operations are made before the gateway is ready, without asking anybody', async () => {
    const gateway = await federation.open({ operations });
    expect(federation.personnel.arrived.length + federation.grants.arrived.length).toBe(0);
    const made = gateway.plansMade();
    expect(made).toBe(operations.length);
    expect((await ask(gateway, { query: operations[0]?.text })).data.awards).toHaveLength(12);
    expect((await ask(gateway, { query: operations[0]?.text, operationName: 'Join' })).data.awards).toHaveLength(12);
    await ask(gateway, { query: operations[1]?.text, variables: { id: '1', filter: { year: 2026, kind: 'TRAINING' } } });
    await ask(gateway, { query: operations[2]?.text, variables: { name: 'x' }, operationName: 'Hire' });
    expect(gateway.plansMade()).toBe(made);
    await ask(gateway, { query: '{ me awards { title } }' });
    expect(gateway.plansMade()).toBe(made + 1);
  });

  it('of an operation that does not fit the supergraph stop the start, and say which', async () => {
    await expect(federation.open({ operations: [{ name: 'stale.graphql', text: '{ gone }' }] })).rejects.toThrow('stale.graphql');
  });

  it('are rehearsed before the gateway is ready, as the public and as somebody who signed in; mutations never', async () => {
    const port = await freePort();
    const readiness = new Set<number>();
    federation.personnel.onArrival = async () => void readiness.add((await fetch(`http://127.0.0.1:${port}/health/ready`)).status);
    const gateway = await federation.open({ operations, port, rehearsalToken: await federation.tokenOf(CHIEF) });
    const rehearsed = federation.personnel.arrived.map(({ query }) => query.startsWith('mutation'));
    expect(rehearsed.length).toBeGreaterThan(0);
    expect(rehearsed).not.toContain(true);
    expect(new Set(federation.personnel.arrived.map(({ identity }) => identity.caller.personId))).toEqual(new Set([null, CHIEF]));
    expect([...readiness]).toEqual([503]);
    expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200);
  });

  it('serve registered operations by hash, and with the safelist nothing else', async () => {
    const { createHash } = await import('node:crypto');
    const gateway = await federation.open({ operations, safelist: true });
    const sha256Hash = createHash('sha256').update(String(operations[0]?.text)).digest('hex');
    expect((await ask(gateway, { extensions: { persistedQuery: { version: 1, sha256Hash } } })).data.awards).toHaveLength(12);
    expect((await ask(gateway, { query: operations[0]?.text })).data.awards).toHaveLength(12);
    expect(codes(await ask(gateway, { query: '{ me }' }))).toEqual(['FORBIDDEN']);
    const registering = { version: 1, sha256Hash: createHash('sha256').update('{ me }').digest('hex') };
    expect(codes(await ask(gateway, { query: '{ me }', extensions: { persistedQuery: registering } }))).toEqual(['FORBIDDEN']);
    expect(codes(await ask(gateway, { extensions: { persistedQuery: registering } }))).toEqual(['BAD_USER_INPUT']);
  });

  it.each<[string, object]>([
    ['a hash of another text', { query: '{ me }', extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } } }],
    ['a version of persisted queries that does not exist', { query: '{ me }', extensions: { persistedQuery: { version: 2, sha256Hash: 'ab'.repeat(32) } } }],
    ['the name of no operation', { query: 'query One { me }', operationName: '__proto__' }],
    ['an empty name of an operation', { query: 'query One { me }', operationName: '' }],
  ])('refuse %s as the caller’s fault', async (_what, body) => {
    const answer = await ask(await federation.open({ operations }), body);
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
  });
});
