import { readFile } from 'node:fs/promises';
import { departments, type Department } from '@unionhall/contracts';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK } from 'jose';
import { z } from 'zod';

/** Who may issue internal tokens: the gateway, for anybody; a department's service, for itself and its `onBehalfOf` person. */
export type TokenIssuer = 'gateway' | `svc:${Department}`;

/** Every issuer of internal tokens. */
export const tokenIssuers: readonly TokenIssuer[] = ['gateway', ...departments.map((department): TokenIssuer => `svc:${department}`)];

/** The private key an issuer signs with. */
export interface SigningKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

/** The public keys of every issuer; several each while a key is being replaced. */
export interface TokenKeySet {
  /** The key, or undefined when this issuer has none of that id. */
  find(issuer: string, kid: string): CryptoKey | undefined;
  /** Grows with each reload, so that what was remembered under withdrawn keys can be dropped. */
  readonly version: number;
  /** Reads the keys again from where they came; a set that cannot be read leaves the old one in force. */
  reload(): Promise<void>;
}

const ed25519 = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), kid: z.string().min(1) });
const keyFile = z.partialRecord(z.enum(tokenIssuers as [TokenIssuer, ...TokenIssuer[]]), z.object({ keys: z.array(ed25519) }));

/** Public keys as they stand in a file: issuer → JSON Web Key Set of Ed25519 keys. */
export type TokenKeyFile = z.input<typeof keyFile>;

/**
 * A key set read through `source`, e.g. from a file.
 * @throws {Error} when the first reading fails or holds anything but Ed25519 public keys of known issuers
 */
export async function createTokenKeySet(source: () => Promise<TokenKeyFile> | TokenKeyFile): Promise<TokenKeySet> {
  let keys = await importKeys(await source());
  let version = 1;
  return {
    find: (issuer, kid) => keys.get(`${issuer} ${kid}`),
    get version() {
      return version;
    },
    async reload() {
      keys = await importKeys(await source());
      version += 1;
    },
  };
}

/** A key set kept in a JSON file; `reload()` after the file was replaced. */
export function readTokenKeySet(file: string): Promise<TokenKeySet> {
  return createTokenKeySet(async () => JSON.parse(await readFile(file, 'utf8')) as TokenKeyFile);
}

/** The private key of an issuer from a JSON Web Key file with a `kid`. */
export async function readSigningKey(file: string): Promise<SigningKey> {
  const jwk = ed25519.extend({ d: z.string() }).parse(JSON.parse(await readFile(file, 'utf8')));
  return { kid: jwk.kid, key: (await importJWK(jwk, 'EdDSA')) as CryptoKey };
}

/** A new key pair for an issuer: the private half as a JSON Web Key for its own file, the public half for the key set. */
export async function generateTokenKey(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const privateJwk = { ...ed25519.extend({ d: z.string() }).parse({ ...(await exportJWK(privateKey)), kid }) };
  const publicJwk = ed25519.parse({ ...(await exportJWK(publicKey)), kid });
  return { signingKey: { kid, key: privateKey } satisfies SigningKey, privateJwk, publicJwk };
}

async function importKeys(file: TokenKeyFile): Promise<Map<string, CryptoKey>> {
  const keys = new Map<string, CryptoKey>();
  for (const [issuer, set] of Object.entries(keyFile.parse(file))) {
    for (const jwk of set?.keys ?? []) keys.set(`${issuer} ${jwk.kid}`, (await importJWK(jwk, 'EdDSA')) as CryptoKey);
  }
  return keys;
}
