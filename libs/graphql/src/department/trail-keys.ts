import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Department } from '@unionhall/contracts';
import { keyIdOf } from '@unionhall/database';
import type { Installation } from './installation';

/**
 * Puts the public half of the key that signs a department's checkpoints beside those before it, so that an administrator
 * who replaces the key need not keep the old one.
 */
export async function publishTrailKey(installation: Installation, department: Department): Promise<void> {
  const key = createPublicKey(await readFile(installation.trailKeyFile(department)));
  const folder = installation.trailKeysFolder(department);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${keyIdOf(key)}.pem`), key.export({ type: 'spki', format: 'pem' }), { flush: true });
}

/** The public keys of a department's checkpoints, the present one and every one before it. */
export function readTrailKeys(installation: Installation, department: Department): KeyObject[] {
  const read = (file: string) => createPublicKey(readFileSync(file));
  const present = read(installation.trailKeyFile(department));
  const folder = installation.trailKeysFolder(department);
  const published = existsSync(folder) ? readdirSync(folder).map((file) => read(join(folder, file))) : [];
  return [present, ...published.filter((key) => keyIdOf(key) !== keyIdOf(present))];
}
