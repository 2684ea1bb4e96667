import { createHmac, generateKeyPairSync, sign as signWith } from 'node:crypto';
import { type Caller, departments, publicCaller, roles, serviceCaller } from '@unionhall/contracts';
import fc from 'fast-check';
import { sha256Hex } from './fastify-identity';
import { assertBodyMatches, createTokenCheck } from './token-check';
import { createTokenKeySet, generateTokenKey, type TokenIssuer } from './token-keys';
import { createTokenMint } from './token-mint';

const PERSON = '019a0000-0000-7000-8000-000000000001';
const OTHER = '019a0000-0000-7000-8000-000000000002';
const chief: Caller = { ...publicCaller, personId: PERSON, roles: ['chief'] };
const START = Date.parse('2026-03-02T01:00:00Z');
const BODY = '{"query":"mutation{pay}"}';

type Json = Record<string, unknown>;
type Keys = Awaited<ReturnType<typeof world>>;
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function world() {
  const gateway = await generateTokenKey('g1');
  const nextGateway = await generateTokenKey('g2');
  const grants = await generateTokenKey('s1');
  const finance = await generateTokenKey('s1');
  const stranger = await generateTokenKey('g1');
  const clock = { now: START };
  const now = () => new Date(clock.now);
  const file = {
    gateway: { keys: [gateway.publicJwk, nextGateway.publicJwk] },
    'svc:grants': { keys: [grants.publicJwk] },
    'svc:finance-collection': { keys: [finance.publicJwk] },
  };
  const keys = await createTokenKeySet(() => file);
  const tokens = createTokenCheck({ audience: 'personnel', keys, now });
  const mintOf = (issuer: TokenIssuer, key = gateway) => createTokenMint({ issuer, key: key.signingKey, now });
  /** A token with any header and payload, signed with any key: what a forger would build. */
  const forge = async (payload: Json, { header = {}, key = gateway, tamper = (text: string) => text } = {}) => {
    const seconds = Math.floor(clock.now / 1000);
    const claims = { iss: 'gateway', aud: 'personnel', sub: PERSON, roles: ['chief'], purpose: 'query', iat: seconds, exp: seconds + 30, ...payload };
    const head = `${encoded({ alg: 'EdDSA', kid: 'g1', ...header })}.${encoded(claims)}`;
    const signature = Buffer.from(await crypto.subtle.sign('Ed25519', key.signingKey.key, Buffer.from(head))).toString('base64url');
    return tamper(`${head}.${signature}`);
  };
  return { gateway, nextGateway, grants, finance, stranger, clock, file, keys, tokens, mintOf, forge };
}

let the: Keys;
beforeEach(async () => {
  the = await world();
});

describe('a minted token', () => {
  const caller = fc.record<Caller>({
    personId: fc.option(fc.uuid({ version: 7 })),
    roles: fc.uniqueArray(fc.constantFrom(...roles)),
    employerId: fc.option(fc.uuid({ version: 7 })),
    unionId: fc.option(fc.uuid({ version: 7 })),
    taxBranchId: fc.option(fc.uuid({ version: 7 })),
    service: fc.option(fc.constantFrom(...departments)),
  });

  it('gives back the very caller it was minted for', async () => {
    const mint = the.mintOf('gateway');
    await fc.assert(
      fc.asyncProperty(caller, fc.string(), async (each, body) => {
        const query = await the.tokens.check(await mint.mint(each, 'personnel', { purpose: 'query' }));
        expect(query).toEqual({ caller: each, purpose: 'query', bodySha256: null });
        const act = await the.tokens.check(await mint.mint(each, 'personnel', { purpose: 'mutation', bodySha256: sha256Hex(body) }));
        expect(act).toEqual({ caller: each, purpose: 'mutation', bodySha256: sha256Hex(body) });
        expect(() => assertBodyMatches(act, sha256Hex(body))).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });

  it('of a service speaks for it and the person it acts for', async () => {
    const caller = serviceCaller('grants', PERSON);
    const token = await the.mintOf('svc:grants', the.grants).mint(caller, 'personnel', { purpose: 'query' });
    expect((await the.tokens.check(token)).caller).toEqual(caller);
  });

  it('for queries is handed out again until ten seconds before it expires, for acts never', async () => {
    const mint = the.mintOf('gateway');
    const first = await mint.mint(chief, 'personnel', { purpose: 'query' });
    the.clock.now = START + 19_000;
    expect(await mint.mint(chief, 'personnel', { purpose: 'query' })).toBe(first);
    expect(await mint.mint(chief, 'grants', { purpose: 'query' })).not.toBe(first);
    expect(await mint.mint({ ...chief, roles: ['deputy'] }, 'personnel', { purpose: 'query' })).not.toBe(first);
    the.clock.now = START + 21_000;
    expect(await mint.mint(chief, 'personnel', { purpose: 'query' })).not.toBe(first);
    const use = { purpose: 'mutation', bodySha256: sha256Hex(BODY) } as const;
    const act = await mint.mint(chief, 'personnel', use);
    the.clock.now += 1000;
    expect(await mint.mint(chief, 'personnel', use)).not.toBe(act);
  });

  it('is accepted under a second key while keys are replaced, and no longer once its key is withdrawn', async () => {
    const token = await the.mintOf('gateway', the.gateway).mint(chief, 'personnel', { purpose: 'query' });
    const next = await the.mintOf('gateway', the.nextGateway).mint(chief, 'personnel', { purpose: 'query' });
    await the.tokens.check(token);
    await the.tokens.check(next);
    the.file.gateway.keys.shift();
    await the.keys.reload();
    await expect(the.tokens.check(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await the.tokens.check(next);
  });

  it('is good until it expires, with two seconds between the clocks, also when it was remembered', async () => {
    const token = await the.mintOf('gateway').mint(chief, 'personnel', { purpose: 'query' });
    the.clock.now = START - 2_000;
    await the.tokens.check(token);
    the.clock.now = START + 29_000;
    await the.tokens.check(token);
    the.clock.now = START + 33_000;
    await expect(the.tokens.check(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('a forged token is refused', () => {
  const forgeries: readonly (readonly [string, (forger: Keys) => Promise<string> | string])[] = [
    ['no token', () => ''],
    ['not a token', () => 'letmein'],
    ['three empty parts', () => '..'],
    ['algorithm none, unsigned', ({ forge }) => forge({}, { header: { alg: 'none' }, tamper: (token) => token.replace(/[^.]*$/, '') })],
    ['algorithm none, with a signature', ({ forge }) => forge({}, { header: { alg: 'none' } })],
    [
      'HS256 keyed with the public key',
      ({ gateway, forge }) =>
        forge({}, {
          header: { alg: 'HS256' },
          tamper: (token) => {
            const head = token.slice(0, token.lastIndexOf('.'));
            return `${head}.${createHmac('sha256', Buffer.from(gateway.publicJwk.x, 'base64url')).update(head).digest('base64url')}`;
          },
        }),
    ],
    [
      'ES256 with the forger’s own key',
      ({ forge }) =>
        forge({}, {
          header: { alg: 'ES256' },
          tamper: (token) => {
            const head = token.slice(0, token.lastIndexOf('.'));
            const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
            return `${head}.${signWith('sha256', Buffer.from(head), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
          },
        }),
    ],
    ['a stranger’s key under a known id', ({ forge, stranger }) => forge({}, { key: stranger })],
    ['a stranger’s key carried along in the header', ({ forge, stranger }) => forge({}, { key: stranger, header: { jwk: stranger.publicJwk } })],
    ['a stranger’s key at an address in the header', ({ forge, stranger }) => forge({}, { key: stranger, header: { jku: 'https://keys.example/' } })],
    ['an unknown key id', ({ forge }) => forge({}, { header: { kid: 'g9' } })],
    ['no key id', ({ forge }) => forge({}, { header: { kid: undefined } })],
    ['a key id that names a property', ({ forge }) => forge({}, { header: { kid: '__proto__' } })],
    ['an unknown critical header', ({ forge }) => forge({}, { header: { crit: ['b64'], b64: false } })],
    ['for another department', ({ forge }) => forge({ aud: 'grants' })],
    ['for several departments', ({ forge }) => forge({ aud: ['personnel', 'grants'] })],
    ['for nobody', ({ forge }) => forge({ aud: undefined })],
    ['of an unknown issuer', ({ forge }) => forge({ iss: 'somebody' })],
    ['without an issuer', ({ forge }) => forge({ iss: undefined })],
    ['a service posing as the gateway', ({ forge, grants }) => forge({}, { key: grants, header: { kid: 's1' } })],
    ['the gateway posing as a service', ({ forge }) => forge({ iss: 'svc:grants', svc: 'grants', roles: [] })],
    ['a service with another service’s key', ({ forge, finance }) => forge({ iss: 'svc:grants', svc: 'grants', roles: [] }, { key: finance, header: { kid: 's1' } })],
    ['a service speaking as another', ({ forge, grants }) => forge({ iss: 'svc:grants', svc: 'finance-collection', roles: [] }, { key: grants, header: { kid: 's1' } })],
    ['a service not saying that it is one', ({ forge, grants }) => forge({ iss: 'svc:grants', roles: [] }, { key: grants, header: { kid: 's1' } })],
    ['a service giving a person roles', ({ forge, grants }) => forge({ iss: 'svc:grants', svc: 'grants' }, { key: grants, header: { kid: 's1' } })],
    ['a service giving a person an employer', ({ forge, grants }) => forge({ iss: 'svc:grants', svc: 'grants', roles: [], employer: OTHER }, { key: grants, header: { kid: 's1' } })],
    ['expired', ({ forge }) => forge({ iat: START / 1000 - 60, exp: START / 1000 - 30 })],
    ['without an expiry', ({ forge }) => forge({ exp: undefined })],
    ['with a far expiry, used late', ({ forge }) => forge({ iat: START / 1000 - 40, exp: START / 1000 + 3600 })],
    ['from the future', ({ forge }) => forge({ iat: START / 1000 + 60, exp: START / 1000 + 90 })],
    ['not yet valid', ({ forge }) => forge({ nbf: START / 1000 + 60 })],
    ['without a time of issue', ({ forge }) => forge({ iat: undefined })],
    ['with an invented role', ({ forge }) => forge({ roles: ['emperor'] })],
    ['without roles', ({ forge }) => forge({ roles: undefined })],
    ['with a person who is no id', ({ forge }) => forge({ sub: "' OR 1=1" })],
    ['of an unknown department’s service', ({ forge }) => forge({ svc: 'treasury' })],
    ['without a purpose', ({ forge }) => forge({ purpose: undefined })],
    ['with an invented purpose', ({ forge }) => forge({ purpose: 'subscription' })],
    ['a mutation without a body hash', ({ forge }) => forge({ purpose: 'mutation' })],
    ['an event without a body hash', ({ forge }) => forge({ purpose: 'event' })],
    ['a body hash that is none', ({ forge }) => forge({ purpose: 'mutation', body: 'abc' })],
    ['truncated', ({ forge }) => forge({}, { tamper: (token) => token.slice(0, -10) })],
    ['one bit of the signature flipped', ({ forge }) => forge({}, { tamper: (token) => token.replace(/.(?=.$)/, (last) => (last === 'A' ? 'B' : 'A')) })],
    ['another person under the same signature', ({ forge }) => forge({}, { tamper: (token) => withPayload(token, (claims) => ({ ...claims, sub: OTHER })) })],
    ['more roles under the same signature', ({ forge }) => forge({}, { tamper: (token) => withPayload(token, (claims) => ({ ...claims, roles: ['chief', 'cashier'] })) })],
    ['a signature of another token', async ({ forge }) => `${(await forge({ sub: OTHER })).split('.').slice(0, 2).join('.')}.${(await forge({})).split('.')[2]}`],
  ];

  it('but the same forge with nothing forged is accepted', async () => {
    expect((await the.tokens.check(await the.forge({}))).caller).toEqual(chief);
  });

  it.each(forgeries)('%s', async (_kind, forgery) => {
    const token = await forgery(the);
    await expect(the.tokens.check(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    // A second look must not find it remembered.
    await expect(the.tokens.check(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('with another body than it was signed for, or with none', async () => {
    const token = await the.mintOf('gateway').mint(chief, 'personnel', { purpose: 'mutation', bodySha256: sha256Hex(BODY) });
    const checked = await the.tokens.check(token);
    expect(() => assertBodyMatches(checked, sha256Hex(`${BODY} `))).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
    expect(() => assertBodyMatches(checked, null)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });
});

describe('the key set', () => {
  it('takes nothing but Ed25519 keys of known issuers', async () => {
    const { gateway } = the;
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
    await expect(createTokenKeySet(() => ({ gateway: { keys: [{ ...rsa, kid: 'g1' } as never] } }))).rejects.toThrow();
    await expect(createTokenKeySet(() => ({ somebody: { keys: [gateway.publicJwk] } }) as never)).rejects.toThrow();
  });

  it('keeps the keys in force when the new ones cannot be read', async () => {
    let broken = false;
    const keys = await createTokenKeySet(() => {
      if (broken) throw new Error('unreadable');
      return the.file;
    });
    broken = true;
    await expect(keys.reload()).rejects.toThrow('unreadable');
    expect(keys.find('gateway', 'g1')).toBeDefined();
  });
});

function withPayload(token: string, change: (claims: Json) => Json): string {
  const [head, payload = '', signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Json;
  return [head, encoded(change(claims)), signature].join('.');
}
