import { join, resolve } from 'node:path';
import { definitions } from '@unionhall/standalone';
import { type FaultHouseSettings, type MoneyHouse, prepareMoney, type Random, seededRandom, startFaultHouse } from '@unionhall/testing';

const PROJECT = resolve(__dirname, '../../../..');

/** Chance of a spec, said aloud so that what was found can be had again. */
export function chanceOf(spec: string, seed = Math.floor(Math.random() * 2 ** 32)): Random {
  console.info(`${spec}: seed ${seed}`);
  return seededRandom(seed);
}

/** Starts the whole house as processes on a database of its own, ready to pay. */
export async function startMoneyHouse(settings: Partial<FaultHouseSettings> = {}): Promise<MoneyHouse> {
  const house = await startFaultHouse({
    definitions,
    supergraphFile: join(PROJECT, 'apps/gateway/supergraph.graphql'),
    operationsFolder: join(PROJECT, 'docs/graph/operations'),
    ...settings,
  });
  return prepareMoney(house).catch(async (error: unknown) => {
    await house.stop();
    throw error;
  });
}
