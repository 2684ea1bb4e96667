import { randomBytes } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { type DepartmentSchema, replaceMasterKey } from '@unionhall/database';
import { type Installation, writeOnce } from './installation';

/** Whose key is replaced, and where its database is. */
export interface PersonalDataKeyReplacement {
  readonly installation: Installation;
  readonly schema: DepartmentSchema;
  readonly adminUrl: string;
  readonly prefix: string;
}

/**
 * Replaces the master key of a department's personal data [CP-8] while the department does not run. The new key is on the
 * disk before anything is sealed with it, and takes the old one's place when everything is; interrupted, it is run again.
 * @returns how many keys were sealed anew
 */
export async function replacePersonalDataKey({ installation, schema, adminUrl, prefix }: PersonalDataKeyReplacement): Promise<number> {
  const file = installation.personalDataKeyFile(schema.department);
  const next = installation.nextPersonalDataKeyFile(schema.department);
  await writeOnce(next, randomBytes(32));
  const resealed = await replaceMasterKey({ adminUrl, prefix, schema, from: await readFile(file), to: await readFile(next) });
  await rename(next, file);
  return resealed;
}
