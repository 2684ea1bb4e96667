import { ask, CHIEF, tinyFederation } from './tiny-federation';

const PAGE = 'https://union.example';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

let federation: Awaited<ReturnType<typeof tinyFederation>>;
beforeEach(async () => {
  federation = await tinyFederation();
});
afterEach(() => federation.stop());

const shaped = (code: string) => ({ errors: [{ message: expect.any(String) as string, extensions: { code, requestId: expect.stringMatching(UUID) as string } }] });

describe('other websites', () => {
  it('may use the endpoint when they are listed, and not otherwise', async () => {
    const gateway = await federation.open({ origins: [PAGE] });
    const preflight = (origin: string) => fetch(`${gateway.url}/graphql`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
    const listed = await preflight(PAGE);
    expect(listed.status).toBe(204);
    expect(listed.headers.get('access-control-allow-origin')).toBe(PAGE);
    expect(listed.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(listed.headers.get('access-control-allow-credentials')).toBeNull();
    for (const origin of ['https://evil.example', 'null', `${PAGE}.evil.example`]) expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
    expect((await ask(gateway, { query: '{ me }' }, { origin: PAGE })).headers.get('access-control-allow-origin')).toBe(PAGE);
  });

  it('may not by default', async () => {
    const answer = await ask(await federation.open(), { query: '{ me }' }, { origin: PAGE });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('vary')).toBe('origin');
  });

  it('cannot send a request a browser would send without asking (CSRF)', async () => {
    const gateway = await federation.open();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify({ query: 'mutation { hire(name: "x") { id } }' }) });
      expect(response.status).toBe(415);
      expect(await response.json()).toEqual(shaped('BAD_USER_INPUT'));
    }
    const plain = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent('{ me }')}`);
    expect(plain.status).toBe(400);
    expect(await plain.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    const asked = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent('{ me }')}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(await asked.json()).toEqual({ data: { me: 'nobody' } });
    const act = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent('mutation { hire(name: "x") { id } }')}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(act.status).toBe(405);
    expect(federation.personnel.arrived).toHaveLength(1);
  });
});

describe('what is too much, or no request at all', () => {
  it('is answered in GraphQL’s shape with a code and an id', async () => {
    const gateway = await federation.open();
    const large = await ask(gateway, { query: '{ me }', variables: { text: 'x'.repeat(100_000) } });
    expect(large.status).toBe(413);
    expect(large.errors).toMatchObject([{ message: 'The request is too large', extensions: { code: 'LIMIT_EXCEEDED', requestId: large.headers.get('x-request-id') } }]);
    for (const body of ['{', '', 'null', '{"__proto__": {"query": "{ me }"}}']) {
      const answer = await ask(gateway, body);
      expect([400, answer.errors?.[0]?.extensions['code']]).toEqual([answer.status, 'BAD_USER_INPUT']);
    }
    expect((await ask(gateway, [{ query: '{ me }' }, { query: '{ me }' }])).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const elsewhere = await fetch(`${gateway.url}/admin`);
    expect(elsewhere.status).toBe(404);
    expect(await elsewhere.json()).toEqual(shaped('NOT_FOUND'));
    expect(federation.personnel.arrived).toHaveLength(0);
  });

  it('is refused by the limits of the graph before any department hears of it', async () => {
    const gateway = await federation.open();
    const hostile = [
      `{ awards { leader { ${'boss { '.repeat(11)} id ${'}'.repeat(11)} } } }`,
      `{ ${Array.from({ length: 16 }, (_, index) => `a${index}: me`).join(' ')} }`,
      `{ ${'me '.repeat(2001)} }`,
      '{ people(first: 100000) { edges { node { id } } } }',
    ];
    for (const query of hostile) expect((await ask(gateway, { query })).errors?.[0]?.extensions['code']).toBe('LIMIT_EXCEEDED');
    for (const query of ['{ __schema { types { name } } }', '{ mee }', '{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
      const { errors, text } = await ask(gateway, { query });
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      expect(text).not.toContain('Did you mean');
    }
    expect(federation.personnel.arrived).toHaveLength(0);
  });

  it('by number is counted for each caller', async () => {
    const gateway = await federation.open({ requestRate: { requests: 2, seconds: 60 } });
    const answers = [await ask(gateway, { query: '{ me }' }), await ask(gateway, { query: '{ me }' }), await ask(gateway, { query: '{ me }' })];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[2]?.errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
    const authorization = `Bearer ${await federation.tokenOf(CHIEF)}`;
    expect((await ask(gateway, { query: '{ me }' }, { authorization })).status).toBe(200);
  });
});

describe('every answer', () => {
  it('tells browsers to be careful with it', async () => {
    const { headers } = await ask(await federation.open(), { query: '{ me }' });
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'strict-transport-security': expect.any(String) as string,
      'x-request-id': expect.stringMatching(UUID) as string,
    });
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('GraphiQL', () => {
  const html = { headers: { accept: 'text/html,*/*' } };

  it('comes whole from the gateway, with scripts allowed by hash only', async () => {
    const gateway = await federation.open({ production: false });
    // The bare address leads there.
    const page = await fetch(gateway.url, html);
    expect(page.url).toBe(`${gateway.url}/graphql`);
    expect(page.headers.get('content-encoding')).toBe('gzip');
    const text = await page.text();
    expect(text).toContain('npm run token');
    expect(text).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)\s*=\s*["']?(?:https?:)?\/\//);
    expect(text).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
    const policy = String(page.headers.get('content-security-policy'));
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]+';/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
    expect((await ask(gateway, { query: '{ __schema { queryType { name } } }' })).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('is not there in production', async () => {
    const gateway = await federation.open();
    const page = await fetch(`${gateway.url}/graphql`, html);
    expect(page.status).toBe(400);
    expect(page.headers.get('content-type')).not.toContain('text/html');
    expect((await fetch(gateway.url, html)).status).toBe(404);
  });
});

describe('health', () => {
  it('is ready without every department, and tells which one is not', async () => {
    const gateway = await federation.open();
    const ready = async () => {
      const response = await fetch(`${gateway.url}/health/ready`);
      return { status: response.status, body: (await response.json()) as unknown };
    };
    expect(await ready()).toEqual({ status: 200, body: { ready: true, subgraphs: { personnel: 'ok', grants: 'ok' } } });
    await federation.personnel.stop();
    expect(await ready()).toEqual({ status: 200, body: { ready: true, subgraphs: { personnel: 'failed', grants: 'ok' } } });
    expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
  });

  it('ends with the gateway, after the running requests were answered', async () => {
    let answer: (result: object) => void = () => undefined;
    let started: () => void = () => undefined;
    const running = new Promise<void>((resolve) => (started = resolve));
    const execute = () => new Promise<object>((resolve) => {
      answer = resolve;
      started();
    });
    const gateway = await federation.open({ subgraphs: { personnel: { execute, readiness: async () => ({ ready: true }) }, grants: federation.grants } });
    const last = ask(gateway, { query: '{ me }' });
    await running;
    const stopped = gateway.stop();
    answer({ data: { me: 'the last' } });
    expect((await last).data).toEqual({ me: 'the last' });
    await stopped;
    await expect(fetch(`${gateway.url}/health/live`)).rejects.toThrow();
  });
});
