import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Department, departments } from '@unionhall/contracts';
import { generateTokenKey, type TokenIssuer, tokenIssuers, type TokenKeyFile } from '../identity';

/** The files an installation keeps outside its database: keys, and the checkpoints of the trails. */
export interface Installation {
  serviceKeyFile(issuer: TokenIssuer): string;
  trailKeyFile(department: Department): string;
  readonly tokenKeysFile: string;
  readonly personalDataKeyFile: string;
  readonly trailFolder: string;
  readonly issuerFolder: string;
  readonly filesFolder: string;
}

/** Where an installation's files stand in its folder. */
export function installationIn(folder: string): Installation {
  const keys = join(folder, 'keys');
  return {
    serviceKeyFile: (issuer) => join(keys, `${issuer.replace(':', '-')}.json`),
    trailKeyFile: (department) => join(keys, `trail-${department}.pem`),
    tokenKeysFile: join(keys, 'token-keys.json'),
    personalDataKeyFile: join(keys, 'personal-data.key'),
    trailFolder: join(folder, 'checkpoints'),
    issuerFolder: join(folder, 'local-issuer'),
    filesFolder: join(folder, 'files'),
  };
}

/** Makes what an installation lacks, readable by its owner only. What is there stays: a lost key could not be made again. */
export async function ensureInstallation(folder: string): Promise<Installation> {
  const installation = installationIn(folder);
  await mkdir(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  // The public key set is written last, so that a first start that was killed begins again with new service keys.
  if (!existsSync(installation.tokenKeysFile)) {
    const publicKeys: TokenKeyFile = {};
    for (const issuer of tokenIssuers) {
      const { privateJwk, publicJwk } = await generateTokenKey(`${issuer}-1`);
      await writeSecret(installation.serviceKeyFile(issuer), JSON.stringify(privateJwk), 'w');
      publicKeys[issuer] = { keys: [publicJwk] };
    }
    await writeSecret(installation.tokenKeysFile, JSON.stringify(publicKeys), 'w');
  }
  for (const department of departments) {
    const { privateKey } = generateKeyPairSync('ed25519');
    await writeSecret(installation.trailKeyFile(department), privateKey.export({ type: 'pkcs8', format: 'pem' }), 'wx');
  }
  await writeSecret(installation.personalDataKeyFile, randomBytes(32), 'wx');
  return installation;
}

/** `wx` keeps what is there already. */
async function writeSecret(file: string, content: string | Buffer, flag: 'w' | 'wx'): Promise<void> {
  await writeFile(file, content, { mode: 0o600, flag, flush: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
