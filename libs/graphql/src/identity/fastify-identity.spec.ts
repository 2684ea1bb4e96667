import { publicCaller } from '@unionhall/contracts';
import Fastify from 'fastify';
import { identityOf, protectInternalPort, sha256Hex } from './fastify-identity';
import { createTokenCheck } from './token-check';
import type { TokenPurpose } from './token-claims';
import { createTokenKeySet, generateTokenKey } from './token-keys';
import { createTokenMint, type TokenUse } from './token-mint';

const PERSON = '019a0000-0000-7000-8000-000000000001';
const REQUEST = '019a0000-0000-7000-8000-0000000000aa';
const BODY = JSON.stringify({ query: 'mutation{pay}' });
const caller = { ...publicCaller, personId: PERSON, roles: ['cashier'] as const };
const act: TokenUse = { purpose: 'mutation', bodySha256: sha256Hex(BODY) };
const now = () => new Date('2026-03-02T01:00:00Z');

/** A protected port that answers with what it knows of the caller. */
async function port(purposes: readonly TokenPurpose[]) {
  const { signingKey, publicJwk } = await generateTokenKey('g1');
  const keys = await createTokenKeySet(() => ({ gateway: { keys: [publicJwk] } }));
  const mint = createTokenMint({ issuer: 'gateway', key: signingKey, now });
  const fastify = Fastify();
  const seen: unknown[] = [];
  protectInternalPort(fastify, { tokens: createTokenCheck({ audience: 'personnel', keys, now }), purposes });
  fastify.all('/graphql', async (request) => {
    seen.push(request.body);
    return identityOf(request);
  });
  const send = async (use: TokenUse | string | undefined, body: string | null = BODY, headers: Record<string, string> = {}) => {
    const token = typeof use === 'object' ? await mint.mint(caller, 'personnel', use) : use;
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const method = body === null ? 'GET' : 'POST';
    return fastify.inject({ method, url: '/graphql', payload: body ?? undefined, headers: { 'content-type': 'application/json', ...authorization, ...headers } });
  };
  return { fastify, seen, send };
}

describe('an internal port', () => {
  it('knows the caller and the gateway’s request id', async () => {
    const { send } = await port(['query', 'mutation']);
    const answer = await send(act, BODY, { 'x-request-id': REQUEST });
    expect(answer.json()).toEqual({ caller, purpose: 'mutation', requestId: REQUEST });
  });

  it('believes no header that names the caller', async () => {
    const { send } = await port(['query', 'mutation']);
    const answer = await send({ purpose: 'query' }, BODY, { 'x-person-id': 'x', 'x-roles': 'chief', 'x-request-id': 'not an id' });
    expect(answer.json()).toMatchObject({ caller, requestId: expect.not.stringContaining('not an id') as string });
  });

  it.each<[string, TokenUse | string | undefined, string | null, readonly TokenPurpose[]]>([
    ['no token', undefined, BODY, ['query', 'mutation']],
    ['a token that is none', 'letmein', BODY, ['query', 'mutation']],
    ['a body exchanged after signing', act, `${BODY} `, ['query', 'mutation']],
    ['a body left out after signing', act, null, ['query', 'mutation']],
    ['a purpose the port does not serve', act, BODY, ['event']],
    ['a query token on the inbox', { purpose: 'query' }, BODY, ['event']],
  ])('answers %s with 401 in GraphQL’s shape, and no handler sees it', async (_kind, use, body, purposes) => {
    const { send, seen } = await port(purposes);
    const answer = await send(use, body, { 'accept-language': 'en' });
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ errors: [{ message: expect.stringContaining('sign in') as string, extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(seen).toEqual([]);
  });

  it('reads JSON only', async () => {
    const { send, seen } = await port(['query', 'mutation']);
    const answer = await send({ purpose: 'query' }, 'query={me{id}}', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(answer.statusCode).toBe(415);
    expect(seen).toEqual([]);
  });

  it('gives no identity to a route somebody forgot to protect', async () => {
    const fastify = Fastify();
    fastify.post('/graphql', async (request) => identityOf(request));
    expect((await fastify.inject({ method: 'POST', url: '/graphql' })).statusCode).toBe(500);
  });
});
