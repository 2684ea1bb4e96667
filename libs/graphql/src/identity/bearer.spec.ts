import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicCaller } from '@unionhall/contracts';
import { exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose';
import { createBearerCheck } from './bearer';
import { createLocalIssuer, localAudience, localIssuerName } from './local-issuer';

const PERSON = '019a0000-0000-7000-8000-000000000001';
const EMPLOYER = '019a0000-0000-7000-8000-000000000002';
const clock = { now: Date.parse('2026-03-02T01:00:00Z') };
const now = () => new Date(clock.now);

async function provider() {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwks: JSONWebKeySet = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }] };
  const sign = (claims: Record<string, unknown>, { iss = 'https://id.example', aud = 'unionhall', life = 3600, key = privateKey } = {}) =>
    new SignJWT({ iss, aud, exp: clock.now / 1000 + life, ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'k' }).sign(key);
  return { jwks, sign, check: createBearerCheck({ issuer: 'https://id.example', audience: 'unionhall', jwks, now }) };
}

describe('a bearer token of the identity provider', () => {
  it('says person, roles, employer; Keycloak’s roles count, unknown ones do not', async () => {
    const { sign, check } = await provider();
    const token = await sign({ unionhall_person: PERSON, roles: ['chief', 'emperor'], realm_access: { roles: ['worker', 'offline_access'] }, unionhall_employer: EMPLOYER });
    expect(await check.callerOf(`Bearer ${token}`)).toEqual({ ...publicCaller, personId: PERSON, roles: ['chief', 'worker'], employerId: EMPLOYER });
  });

  it('missing is the public', async () => {
    const { check } = await provider();
    expect(await check.callerOf(undefined)).toEqual(publicCaller);
  });

  it('is never silently the public when it is bad', async () => {
    const { sign, check } = await provider();
    const claims = { unionhall_person: PERSON };
    const { privateKey: strange } = await generateKeyPair('RS256');
    const bad = [
      'Bearer',
      '',
      'Basic Y2hpZWY6eA==',
      'Bearer letmein',
      `Bearer ${await sign(claims, { key: strange })}`,
      `Bearer ${await sign(claims, { iss: 'https://elsewhere.example' })}`,
      `Bearer ${await sign(claims, { aud: 'another system' })}`,
      `Bearer ${await sign(claims, { life: -60 })}`,
      `Bearer ${await sign({})}`,
      `Bearer ${await sign({ unionhall_person: 'admin' })}`,
      `Bearer ${await sign({ ...claims, unionhall_employer: 'ACME' })}`,
    ];
    for (const each of bad) await expect(check.callerOf(each)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is remembered, but not beyond its expiry', async () => {
    const { sign, check } = await provider();
    const header = `Bearer ${await sign({ unionhall_person: PERSON }, { life: 60 })}`;
    await check.callerOf(header);
    clock.now += 70_000;
    await expect(check.callerOf(header)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is checked with keys fetched from the provider, and UNAVAILABLE says when they cannot be', async () => {
    const { jwks, sign } = await provider();
    let broken = false;
    const server = createServer((_request, response) => response.writeHead(broken ? 500 : 200).end(JSON.stringify(jwks))).listen(0);
    try {
      const address = new URL(`http://localhost:${(server.address() as AddressInfo).port}/certs`);
      const remote = () => createBearerCheck({ issuer: 'https://id.example', audience: 'unionhall', jwks: address, now });
      const header = `Bearer ${await sign({ unionhall_person: PERSON })}`;
      expect(await remote().callerOf(header)).toMatchObject({ personId: PERSON });
      broken = true;
      await expect(remote().callerOf(header)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      server.close().closeAllConnections();
      await expect(remote().callerOf(header)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    } finally {
      server.close();
    }
  });
});

describe('the local issuer', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'issuer-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const setting = { production: false, issuerConfigured: false, now };

  it('keeps one key for its owner only, and its tokens pass the same check as a provider’s', async () => {
    const [one, other] = await Promise.all([createLocalIssuer(folder, setting), createLocalIssuer(folder, setting)]);
    expect(other.jwks).toEqual(one.jwks);
    expect((await stat(join(folder, 'local-issuer.json'))).mode & 0o777).toBe(0o600);
    expect(JSON.stringify(one.jwks)).not.toContain('"d"');
    const check = createBearerCheck({ issuer: localIssuerName, audience: localAudience, jwks: one.jwks, now });
    const token = await other.issue({ unionhall_person: PERSON, roles: ['chief'] }, 60);
    expect(await check.callerOf(`Bearer ${token}`)).toEqual({ ...publicCaller, personId: PERSON, roles: ['chief'] });
  });

  it.each([{ production: true }, { issuerConfigured: true }])('is refused with %p', async (refused) => {
    await expect(createLocalIssuer(folder, { ...setting, ...refused })).rejects.toThrow('development only');
  });
});
