import { setTimeout as wait } from 'node:timers/promises';

/** How many sequences a simulation plays, and from which seed. */
export interface Simulation {
  readonly seed: number;
  readonly numRuns: number;
  /** Milliseconds after which it hangs. */
  readonly timeout: number;
  /** Prints what was reached, where somebody asked for the whole. */
  readonly tell: (reached: object) => void;
}

declare global {
  // `npm run simulate` sets it, by jest's own way of giving a spec something.
  var unionhallSimulation: { readonly seed: number; readonly percent: number } | undefined;
}

/** The share of a simulation that runs in `npm test`, always the same; the whole of it, from the seed given, where `npm run simulate` asks. */
export function simulation({ share, whole }: { readonly share: number; readonly whole: number }): Simulation {
  const asked = globalThis.unionhallSimulation;
  if (!asked) return { seed: 20_260_310, numRuns: share, timeout: 600_000, tell: () => {} };
  const numRuns = Math.ceil((whole * asked.percent) / 100);
  return { seed: asked.seed, numRuns, timeout: 4 * 3_600_000, tell: (reached) => void process.stderr.write(`${numRuns} sequences, seed ${asked.seed}: ${JSON.stringify(reached)}\n`) };
}

const PAUSE_MS = 1_000;

/** What a busy machine did not answer in time is tried again after a moment, as a client would; it must look again at what now is. */
export async function patiently<Result>(work: () => Promise<Result>, tries = 60): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (tries === 1 || !String(error).includes('"UNAVAILABLE"')) throw error;
    await wait(PAUSE_MS);
    return patiently(work, tries - 1);
  }
}
