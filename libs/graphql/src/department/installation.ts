import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Department, departments } from '@unionhall/contracts';
import { generateTokenKey, type TokenIssuer, tokenIssuers, type TokenKeyFile } from '../identity';
import { publishTrailKey } from './trail-keys';

/** The files an installation keeps outside its database. Each department's stand in a folder that only it needs to read. */
export interface Installation {
  /** The private key an issuer signs internal tokens with. */
  serviceKeyFile(issuer: TokenIssuer): string;
  /** The key that signs the checkpoints of a department's trail. */
  trailKeyFile(department: Department): string;
  /** The public halves of every key that ever signed them, a file each: what an earlier key signed can be checked for good. */
  trailKeysFolder(department: Department): string;
  /** Where those checkpoints are kept. */
  trailFolder(department: Department): string;
  /** The master key of the personal data a department keeps [CP-8]. */
  personalDataKeyFile(department: Department): string;
  /** The one that will take its place, while everything is sealed anew. */
  nextPersonalDataKeyFile(department: Department): string;
  /** Everybody's public keys for internal tokens. */
  readonly tokenKeysFile: string;
  /** Files that records refer to by SHA-256. */
  readonly filesFolder: string;
  /** Development only: the local issuer's key. */
  readonly issuerFolder: string;
}

/** Where an installation's files stand in its folder. */
export function installationIn(folder: string): Installation {
  const of = (owner: string, file: string) => join(folder, 'private', owner, file);
  return {
    serviceKeyFile: (issuer) => of(issuer.replace('svc:', ''), 'service-key.json'),
    trailKeyFile: (department) => of(department, 'trail-key.pem'),
    trailKeysFolder: (department) => join(folder, 'public', 'trail-keys', department),
    trailFolder: (department) => of(department, 'checkpoints'),
    personalDataKeyFile: (department) => of(department, 'personal-data.key'),
    nextPersonalDataKeyFile: (department) => of(department, 'personal-data.next.key'),
    tokenKeysFile: join(folder, 'public', 'token-keys.json'),
    filesFolder: join(folder, 'files'),
    issuerFolder: join(folder, 'local-issuer'),
  };
}

/** Makes what an installation lacks, readable by its owner only. What is there stays: a lost key could not be made again. */
export async function ensureInstallation(folder: string): Promise<Installation> {
  const installation = installationIn(folder);
  for (const owner of ['gateway', ...departments]) await mkdir(join(folder, 'private', owner), { recursive: true, mode: 0o700 });
  for (const shared of [join(folder, 'public'), installation.filesFolder]) await mkdir(shared, { recursive: true });
  for (const department of departments) {
    await mkdir(installation.trailFolder(department), { recursive: true });
    const { privateKey } = generateKeyPairSync('ed25519');
    await writeOnce(installation.trailKeyFile(department), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await publishTrailKey(installation, department);
    await writeOnce(installation.personalDataKeyFile(department), randomBytes(32));
  }
  if (!existsSync(installation.tokenKeysFile)) await makeTokenKeys(installation);
  return installation;
}

/** The public set is written last, so that a first start that was killed begins again with new private keys. */
async function makeTokenKeys(installation: Installation): Promise<void> {
  const publicKeys: TokenKeyFile = {};
  for (const issuer of tokenIssuers) {
    const { privateJwk, publicJwk } = await generateTokenKey(`${issuer}-1`);
    await writeFile(installation.serviceKeyFile(issuer), JSON.stringify(privateJwk), { mode: 0o600, flush: true });
    publicKeys[issuer] = { keys: [publicJwk] };
  }
  await writeFile(installation.tokenKeysFile, JSON.stringify(publicKeys), { flush: true });
}

/** Writes a file for its owner only, unless it is there. */
export async function writeOnce(file: string, content: string | Buffer): Promise<void> {
  await writeFile(file, content, { mode: 0o600, flag: 'wx', flush: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
