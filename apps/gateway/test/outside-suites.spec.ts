// Suites that others wrote for every GraphQL server: the audits of graphql-http, and the checks of graphql-cop.
import { auditServer } from 'graphql-http';
import { ask, tinyFederation } from './tiny-federation';

let federation: Awaited<ReturnType<typeof tinyFederation>>;
beforeEach(async () => {
  federation = await tinyFederation();
});
afterEach(() => federation.stop());

describe('graphql-http', () => {
  it('finds nothing that GraphQL over HTTP demands and we do not do', async () => {
    // Two of them ask for the schema, which production hides.
    const { url } = await federation.open({ production: false });
    const results = await auditServer({ url: `${url}/graphql` });
    expect(results.length).toBeGreaterThan(50);
    const failed = results.flatMap((result) => (result.status === 'ok' ? [] : [{ status: result.status, name: result.name, reason: result.reason }]));
    expect(failed.filter(({ status }) => status === 'error')).toEqual([]);
  });
});

describe('what graphql-cop looks for', () => {
  const repeated = (times: number, text: (index: number) => string) => Array.from({ length: times }, (_, index) => text(index)).join(' ');
  const INTROSPECTION = '{ __schema { types { name fields { name type { name kind ofType { name kind } } } } } }';

  it.each<[string, object]>([
    ['alias overloading', { query: `{ ${repeated(101, (index) => `alias${index}: __typename`)} }` }],
    ['directive overloading', { query: `{ __typename ${'@aa'.repeat(10)} }` }],
    ['circular introspection', { query: `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }` }],
    ['field duplication', { query: `{ ${repeated(500, () => '__typename')} me ${repeated(1_600, () => 'me')} }` }],
    ['introspection', { query: INTROSPECTION }],
  ])('%s is refused in production', async (_what, body) => {
    const answer = await ask(await federation.open(), body);
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.length).toBeGreaterThan(0);
    expect(federation.personnel.arrived).toEqual([]);
  });

  it('batches of an array are refused', async () => {
    const gateway = await federation.open();
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))) });
    expect(response.status).toBe(400);
    expect(await response.json()).not.toHaveProperty('0');
  });

  it('suggestions tell nothing of the schema', async () => {
    const answer = await ask(await federation.open(), { query: '{ mee }' });
    expect(answer.errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean/i);
  });

  it.each(['/graphql', '/graphiql', '/playground', '/console', '/'])('there is no console in production at %s', async (path) => {
    const gateway = await federation.open();
    const response = await fetch(`${gateway.url}${path}`, { headers: { accept: 'text/html' } });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toMatch(/graphiql|playground|<script/i);
  });

  it('a page of another site can neither ask by GET nor act by GET, nor post a form', async () => {
    const gateway = await federation.open();
    const get = (query: string) => fetch(`${gateway.url}/graphql?query=${encodeURIComponent(query)}`);
    expect((await get('{ me }')).status).toBe(400);
    expect((await get('mutation { hire(name: "x") { id } }')).status).toBe(400);
    const form = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ query: '{ me }' }) });
    expect(form.status).toBe(415);
    expect(federation.personnel.arrived).toEqual([]);
  });

  it('no traces and no stacks are in any answer', async () => {
    const gateway = await federation.open();
    const traced = await ask(gateway, { query: '{ me }' }, { 'apollo-federation-include-trace': 'ftv1', 'x-apollo-tracing': '1' });
    expect(traced).not.toHaveProperty('extensions');
    for (const query of ['qwerty', '{ cursed }', '{ me', '']) {
      const answer = await ask(gateway, { query });
      expect(answer.errors?.length).toBeGreaterThan(0);
      expect(JSON.stringify(answer.errors)).not.toMatch(/stack|exception|node_modules| at /);
    }
  });
});
