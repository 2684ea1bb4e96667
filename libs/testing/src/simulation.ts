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
  var unionhallSimulationSeed: number | undefined;
}

/** The share of a simulation that runs in `npm test`, always the same; the whole of it, from the seed given, where `npm run simulate` asks. */
export function simulation({ share, whole }: { readonly share: number; readonly whole: number }): Simulation {
  const seed = globalThis.unionhallSimulationSeed;
  if (seed === undefined) return { seed: 20_260_310, numRuns: share, timeout: 300_000, tell: () => {} };
  return { seed, numRuns: whole, timeout: 4 * 3_600_000, tell: (reached) => console.log(`${whole} sequences, seed ${seed}: ${JSON.stringify(reached)}`) };
}
