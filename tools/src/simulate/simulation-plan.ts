import { parseArgs } from 'node:util';
import { SetupError } from '../setup-error';

const USAGE = 'npm run simulate [-- [--seed S] [--percent P] [PATH...]]; S and P are whole numbers, P from 1 to 100';

/** What `npm run simulate` plays. */
export interface SimulationPlan {
  readonly seed: number;
  /** How much of the whole. */
  readonly percent: number;
  /** Only what lies under these, or all there is. */
  readonly paths: readonly string[];
}

/** @throws {SetupError} saying in one line how it is called */
export function readSimulationPlan(args: readonly string[]): SimulationPlan {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: { seed: { type: 'string' }, percent: { type: 'string' } } });
  } catch {
    throw new SetupError(USAGE);
  }
  const { seed = String(Math.floor(Math.random() * 2 ** 31)), percent = '100' } = parsed.values;
  if (!/^\d{1,10}$/.test(seed) || !/^([1-9]\d?|100)$/.test(percent)) throw new SetupError(USAGE);
  return { seed: Number(seed), percent: Number(percent), paths: parsed.positionals };
}
