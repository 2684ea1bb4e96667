import { readFile, rename, writeFile } from 'node:fs/promises';
import { generateTokenKey, type TokenIssuer, type TokenKeyFile } from '../identity';
import type { Installation } from './installation';

/** The steps in which an issuer's key for internal tokens is replaced while the house works, in their order. */
export const keyReplacementSteps = ['learn', 'use', 'forget'] as const;
export type KeyReplacementStep = (typeof keyReplacementSteps)[number];

/**
 * Takes one step of replacing an issuer's key for internal tokens. After `learn` every process must read the key set again
 * (SIGHUP), after `use` the issuer must be started again, after `forget` every process must read the key set again: old
 * tokens are refused from then on, and at no moment a good one is.
 *
 * @throws {Error} when a step does not follow the one before it
 */
export async function replaceServiceKey(installation: Installation, issuer: TokenIssuer, step: KeyReplacementStep): Promise<void> {
  const present = installation.serviceKeyFile(issuer);
  const next = `${present}.next`;
  const known = JSON.parse(await readFile(installation.tokenKeysFile, 'utf8')) as TokenKeyFile;
  const keys = known[issuer]?.keys ?? [];
  const tell = (told: typeof keys) => writeWhole(installation.tokenKeysFile, JSON.stringify({ ...known, [issuer]: { keys: told } }), 0o644);
  if (step === 'learn') {
    if (keys.length > 1) throw new Error(`${issuer} has ${keys.length} keys already: end the replacement that was begun, with the steps use and forget`);
    const { privateJwk, publicJwk } = await generateTokenKey(`${issuer}-${Date.now()}`);
    await writeWhole(next, JSON.stringify(privateJwk), 0o600);
    await tell([...keys, publicJwk]);
  } else if (step === 'use') {
    await rename(next, present).catch((cause: unknown) => {
      throw new Error(`there is no new key of ${issuer}: begin with the step learn`, { cause });
    });
  } else {
    const { kid } = JSON.parse(await readFile(present, 'utf8')) as { readonly kid?: string };
    if (keys.at(-1)?.kid !== kid) throw new Error(`${issuer} signs with the old key still: the step use comes before forget`);
    await tell(keys.slice(-1));
  }
}

/** A process that reads the file at any moment finds all of it, the old or the new. */
async function writeWhole(file: string, content: string, mode: number): Promise<void> {
  await writeFile(`${file}.partial`, content, { mode, flush: true });
  await rename(`${file}.partial`, file);
}
