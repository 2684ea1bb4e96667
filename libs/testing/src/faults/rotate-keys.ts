import { readFile } from 'node:fs/promises';
import { type KeyReplacementStep, replaceServiceKey, type TokenIssuer } from '@unionhall/graphql';
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
  const old: ReplacedKey = { privateJwk: await readFile(house.installation.serviceKeyFile(issuer), 'utf8') };
  const step = (taken: KeyReplacementStep) => replaceServiceKey(house.installation, issuer, taken);
  const tellAll = () => house.services.services.forEach(({ process: child }) => child.kill('SIGHUP'));
  const owner = issuer.replace('svc:', '') as ProcessName;

  await step('learn');
  tellAll();
  await step('use');
  await house.kill(owner);
  await house.restart(owner);
  await step('forget');
  tellAll();
  if (!(await until(() => isRefused(old), NOTICED_MS))) throw new Error(`tokens under the old key of ${issuer} were still accepted after ${NOTICED_MS} ms`);
  return old;
}
