import { readFile, writeFile } from 'node:fs/promises';
import { generateTokenKey, type TokenIssuer, type TokenKeyFile } from '@unionhall/graphql';
import { until } from '../database-server';
import type { FaultHouse, ProcessName } from './fault-house';

const NOTICED_MS = 5_000;

/** A key of an issuer that was replaced. */
export interface ReplacedKey {
  /** Its private half, as it stood in the issuer's file. */
  readonly privateJwk: string;
}

/**
 * Replaces the key an issuer signs internal tokens with while the house works, in the order an administrator would:
 * everybody learns the new key, its owner begins to sign with it, everybody forgets the old one.
 *
 * @param isRefused whether a token signed with the old key is refused by now
 */
export async function rotateServiceKey(house: FaultHouse, issuer: TokenIssuer, isRefused: (old: ReplacedKey) => Promise<boolean>): Promise<ReplacedKey> {
  const { tokenKeysFile } = house.installation;
  const keyFile = house.installation.serviceKeyFile(issuer);
  const old: ReplacedKey = { privateJwk: await readFile(keyFile, 'utf8') };
  const known = JSON.parse(await readFile(tokenKeysFile, 'utf8')) as TokenKeyFile;
  const { privateJwk, publicJwk } = await generateTokenKey(`${issuer}-${Date.now()}`);
  const tell = async (keys: NonNullable<TokenKeyFile[TokenIssuer]>['keys']) => {
    await writeFile(tokenKeysFile, JSON.stringify({ ...known, [issuer]: { keys } }));
    for (const { process: child } of house.services.services.values()) child.kill('SIGHUP');
  };

  await tell([...known[issuer]!.keys, publicJwk]);
  await writeFile(keyFile, JSON.stringify(privateJwk), { mode: 0o600 });
  const owner = issuer.replace('svc:', '') as ProcessName;
  await house.kill(owner);
  await house.restart(owner);
  await tell([publicJwk]);
  if (!(await until(() => isRefused(old), NOTICED_MS))) throw new Error(`tokens under the old key of ${issuer} were still accepted after ${NOTICED_MS} ms`);
  return old;
}
