import { createHash, randomUUID } from 'node:crypto';
import { type Caller, departments, serviceCaller } from '@unionhall/contracts';
import { createLocalIssuer, createTokenMint, generateTokenKey, installationIn, namesInternalDetails, readSigningKey, type TokenAudience, type TokenIssuer, type TokenUse } from '@unionhall/graphql';
import { idOf, person } from '@unionhall/testing';
import { type House, startHouse } from './support/houses';

jest.setTimeout(120_000);

const QUERY = JSON.stringify({ query: '{ __typename }' });
const MUTATION = JSON.stringify({ query: 'mutation { __typename }' });
const EVENTS = '[]';
const chief = person(idOf(1), 'chief');
const now = () => new Date();
const minutesAgo = () => new Date(Date.now() - 5 * 60_000);

let house: House;
beforeAll(async () => {
  house = await startHouse('services');
});
afterAll(() => house?.stop());

const portOf = (department: string) => house.services!.services.get(department)!.url;
const boundTo = (purpose: 'mutation' | 'event', body: string): TokenUse => ({ purpose, bodySha256: createHash('sha256').update(body).digest('hex') });
const query: TokenUse = { purpose: 'query' };

/** A token signed with the real key of its issuer. */
async function minted(issuer: TokenIssuer, caller: Caller, audience: TokenAudience, use: TokenUse, clock = now): Promise<string> {
  const key = await readSigningKey(installationIn(house.folder).serviceKeyFile(issuer));
  return createTokenMint({ issuer, key, now: clock }).mint(caller, audience, use);
}

/** A token that says everything right, signed with a key of the forger's own under the real key's name. */
async function forged(issuer: TokenIssuer, caller: Caller, audience: TokenAudience, use: TokenUse): Promise<string> {
  const { kid } = await readSigningKey(installationIn(house.folder).serviceKeyFile(issuer));
  const { signingKey } = await generateTokenKey(kid);
  return createTokenMint({ issuer, key: signingKey, now }).mint(caller, audience, use);
}

/** The bearer token of a person, as the identity provider would issue it. */
async function outside(clock = now): Promise<string> {
  const issuer = await createLocalIssuer(installationIn(house.folder).issuerFolder, { production: false, issuerConfigured: false, now: clock });
  return issuer.issue({ unionhall_person: chief.personId!, roles: ['chief'] }, 60);
}

/** Signed by nobody: the header says so. */
function unsigned(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', kid: 'gateway-1' })}.${part(claims)}.`;
}

async function post(url: string, token: string | null, body: string): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

function codesIn(text: string): string[] {
  return (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors.map(({ extensions }) => extensions.code);
}

async function expectRefused(url: string, token: string | null, body: string): Promise<void> {
  const { status, text } = await post(url, token, body);
  expect({ status, codes: codesIn(text) }).toEqual({ status: 401, codes: ['UNAUTHENTICATED'] });
  expect(namesInternalDetails(text)).toBe(false);
  expect(text).not.toMatch(/127\.0\.0\.1|localhost|jose|JWT|JWS|stack|kid/);
}

describe.each(departments)('the port of %s', (department) => {
  const other = departments.find((each) => each !== department)!;
  const paths = [
    { path: '/graphql', body: QUERY, use: query, issuer: 'gateway', caller: chief },
    { path: '/events', body: EVENTS, use: boundTo('event', EVENTS), issuer: `svc:${other}`, caller: serviceCaller(other, null) },
  ] as const;

  describe.each(paths)('$path', ({ path, body, use, issuer, caller }) => {
    const claims = { iss: issuer, aud: department, sub: chief.personId, roles: [], purpose: use.purpose };
    const refused: readonly (readonly [string, () => Promise<string | null> | string | null])[] = [
      ['no token', () => null],
      ['garbage', () => 'garbage'],
      ['three parts of garbage', () => 'a.b.c'],
      ['a token signed by nobody', () => unsigned(claims)],
      ['a person’s token from outside', () => outside()],
      ['a token for another department', () => minted(issuer, caller, other, use)],
      ['a token for the gateway', () => minted(issuer, caller, 'gateway', use)],
      ['an expired token', () => minted(issuer, caller, department, use, minutesAgo)],
      ['a token of tomorrow', () => minted(issuer, caller, department, use, () => new Date(Date.now() + 86_400_000))],
      ['a token signed with another key', () => forged(issuer, caller, department, use)],
      ['a service’s token that claims a role', () => minted(`svc:${other}`, { ...serviceCaller(other, chief.personId), roles: ['chief'] }, department, use)],
      ['a service’s token in the name of another service', () => minted(`svc:${other}`, serviceCaller(department, null), department, use)],
    ];

    it.each(refused)('refuses %s', async (_what, token) => expectRefused(`${portOf(department)}${path}`, await token(), body));

    it('accepts the right one', async () => {
      const { status } = await post(`${portOf(department)}${path}`, await minted(issuer, caller, department, use), body);
      expect(status).toBe(path === '/events' ? 204 : 200);
    });
  });

  it('refuses a service’s token for a query when a mutation comes with it', async () => {
    await expectRefused(`${portOf(department)}/graphql`, await minted(`svc:${other}`, serviceCaller(other, chief.personId), department, query), MUTATION);
  });

  it('refuses a token for a mutation when another body comes with it', async () => {
    await expectRefused(`${portOf(department)}/graphql`, await minted('gateway', chief, department, boundTo('mutation', QUERY)), MUTATION);
  });

  it('refuses the purpose of one path at the other', async () => {
    await expectRefused(`${portOf(department)}/events`, await minted(`svc:${other}`, serviceCaller(other, null), department, query), EVENTS);
    await expectRefused(`${portOf(department)}/graphql`, await minted(`svc:${other}`, serviceCaller(other, null), department, boundTo('event', QUERY)), QUERY);
  });

  it('masks what fails while events are received', async () => {
    const body = '[{"id":"none"}]';
    const { status, text } = await post(`${portOf(department)}/events`, await minted(`svc:${other}`, serviceCaller(other, null), department, boundTo('event', body)), body);
    expect({ status, codes: codesIn(text) }).toEqual({ status: 500, codes: ['INTERNAL'] });
    expect(text).not.toMatch(/uuid|invalid/i);
  });

  it('refuses events that another department is said to tell', async () => {
    const body = JSON.stringify([
      { id: randomUUID(), name: 'person-registered', from: department, to: department, subjectId: randomUUID(), sequence: 1, onBehalfOf: null, at: now().toISOString(), payload: {} },
    ]);
    await expectRefused(`${portOf(department)}/events`, await minted(`svc:${other}`, serviceCaller(other, null), department, boundTo('event', body)), body);
  });
});

describe('the port of the gateway', () => {
  const refused: readonly (readonly [string, () => Promise<string> | string])[] = [
    ['garbage', () => 'garbage'],
    ['three parts of garbage', () => 'a.b.c'],
    ['a token signed by nobody', () => unsigned({ iss: 'unionhall-local', aud: 'unionhall', unionhall_person: chief.personId, roles: ['chief'] })],
    ['an expired token of a person', () => outside(minutesAgo)],
    ['a token of its own for a department', () => minted('gateway', chief, 'grants', query)],
    ['a token of its own for itself', () => minted('gateway', chief, 'gateway', query)],
    ['a service’s token for a department', () => minted('svc:grants', serviceCaller('grants', null), 'governance', query)],
    ['an expired token of a service', () => minted('svc:grants', serviceCaller('grants', null), 'gateway', query, minutesAgo)],
    ['a service’s token signed with another key', () => forged('svc:grants', serviceCaller('grants', null), 'gateway', query)],
    ['a service’s token that claims a role', () => minted('svc:grants', { ...serviceCaller('grants', chief.personId), roles: ['chief'] }, 'gateway', query)],
  ];

  it.each(refused)('refuses %s', async (_what, token) => expectRefused(`${house.url}/graphql`, await token(), QUERY));

  it('takes who brings no token for the public, and who brings a good one for himself', async () => {
    expect((await post(`${house.url}/graphql`, null, QUERY)).status).toBe(200);
    expect((await post(`${house.url}/graphql`, await outside(), QUERY)).status).toBe(200);
    expect((await post(`${house.url}/graphql`, await minted('svc:grants', serviceCaller('grants', null), 'gateway', query), QUERY)).status).toBe(200);
  });

  it('lets no service act', async () => {
    const { text } = await post(`${house.url}/graphql`, await minted('svc:grants', serviceCaller('grants', chief.personId), 'gateway', query), MUTATION);
    expect(codesIn(text)).toEqual(['FORBIDDEN']);
  });

  it('takes no events and finds no entities', async () => {
    expect((await post(`${house.url}/events`, await minted('svc:grants', serviceCaller('grants', null), 'gateway', boundTo('event', EVENTS)), EVENTS)).status).toBe(404);
    const { text } = await post(`${house.url}/graphql`, await outside(), JSON.stringify({ query: '{ _entities(representations: []) { __typename } }' }));
    expect(codesIn(text)).toEqual(['BAD_USER_INPUT']);
  });
});
