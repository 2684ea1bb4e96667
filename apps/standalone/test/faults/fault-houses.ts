import { join } from 'node:path';
import { definitions } from '@unionhall/standalone';
import { type FaultHouse, type FaultHouseSettings, type MoneyHouse, prepareMoney, projectFolder, type Random, seededRandom, startFaultHouse } from '@unionhall/testing';


/** How long what was hurt may take to work again, and how late an answer may come while something hangs, in milliseconds. */
export const limits = {
  /** Three seconds on a machine with nothing else to do, which `npm run soak` measures: here another test file shares the two cores. */
  service: 30_000,
  database: 10_000,
  /** Five seconds for the one that hangs, and what the gateway itself takes. */
  answer: 5_500,
} as const;

/** Chance of a spec, said aloud so that what was found can be had again. */
export function chanceOf(spec: string, seed = Math.floor(Math.random() * 2 ** 32)): Random {
  console.info(`${spec}: seed ${seed}`);
  return seededRandom(seed);
}

/** Starts the whole house as processes on a database of its own. */
export function startWholeHouse(settings: Partial<FaultHouseSettings> = {}): Promise<FaultHouse> {
  return startFaultHouse({
    definitions,
    supergraphFile: join(projectFolder, 'apps/gateway/supergraph.graphql'),
    operationsFolder: join(projectFolder, 'docs/graph/operations'),
    ...settings,
  });
}

/** The whole house, ready to pay. */
export async function startMoneyHouse(settings: Partial<FaultHouseSettings> = {}): Promise<MoneyHouse> {
  const house = await startWholeHouse(settings);
  return prepareMoney(house).catch(async (error: unknown) => {
    await house.stop();
    throw error;
  });
}
