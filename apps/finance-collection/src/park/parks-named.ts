import { parkInRegister } from '@unionhall/contracts';
import type { Ask } from '@unionhall/database';

/** Asks workstations for the parks that bear these ids or names; the id of each by the key it was asked by, without those nobody registered. */
export async function parksNamed(ask: Ask, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(keys)].filter((key) => key !== '');
  const answers = await Promise.all(asked.map((key) => ask(parkInRegister, key)));
  return new Map(answers.flatMap(({ id }, index) => (id === null ? [] : [[asked[index]!, id] as const])));
}
