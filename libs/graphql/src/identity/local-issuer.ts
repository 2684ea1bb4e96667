import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CryptoKey, importJWK, type JSONWebKeySet, SignJWT } from 'jose';
import type { OutsideClaims } from './outside-claims';
import { generateTokenKey } from './token-keys';

/** The issuer and audience of local tokens. */
export const localIssuerName = 'unionhall-local';
export const localAudience = 'unionhall';

/** An issuer for development and demonstration: anybody who can read its folder can be anyone. */
export interface LocalIssuer {
  /** The public keys, for the bearer check. */
  readonly jwks: JSONWebKeySet;
  /** A bearer token for a persona, good for `lifeSeconds` from now. */
  issue(claims: OutsideClaims, lifeSeconds: number): Promise<string>;
}

/** Where it runs: it must be neither production nor beside a real issuer. */
export interface LocalIssuerSetting {
  readonly production: boolean;
  readonly issuerConfigured: boolean;
  readonly now: () => Date;
}

/**
 * Opens the local issuer kept in `folder`, making its key the first time (readable by its owner only).
 * @throws {Error} in production, or where a real issuer is configured
 */
export async function createLocalIssuer(folder: string, { production, issuerConfigured, now }: LocalIssuerSetting): Promise<LocalIssuer> {
  if (production || issuerConfigured) throw new Error('the local issuer is for development only: not in production, not beside a configured issuer');
  const jwk = await keptKey(folder);
  const key = (await importJWK(jwk, 'EdDSA')) as CryptoKey;
  const { d: _private, ...publicJwk } = jwk;
  return {
    jwks: { keys: [publicJwk] },
    issue(claims, lifeSeconds) {
      const seconds = Math.floor(now().getTime() / 1000);
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid })
        .setIssuer(localIssuerName)
        .setAudience(localAudience)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + lifeSeconds)
        .sign(key);
    },
  };
}

type PrivateJwk = Awaited<ReturnType<typeof generateTokenKey>>['privateJwk'];

async function keptKey(folder: string): Promise<PrivateJwk> {
  const file = join(folder, 'local-issuer.json');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { privateJwk } = await generateTokenKey('local');
  // `wx`: of two processes that start together the first one's key stands, and both read it.
  await writeFile(file, JSON.stringify(privateJwk), { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return JSON.parse(await readFile(file, 'utf8')) as PrivateJwk;
}
