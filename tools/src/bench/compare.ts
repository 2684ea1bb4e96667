import { burst } from './load';
import type { MeasuredProcess } from './measured-process';

/** One of two things that are compared. */
export interface Side {
  /** The processes whose CPU counts. */
  readonly measured: readonly MeasuredProcess[];
  /** Sends request number `index` and reads its answer. */
  send(index: number): Promise<unknown>;
  /** Processes every request must get through to, and how many requests of theirs each makes. */
  readonly reaches?: { readonly processes: readonly MeasuredProcess[]; readonly times: number };
}

/** CPU milliseconds a request of each side, the least of all bursts, and the first by the second. */
export interface Comparison {
  readonly ratio: number;
  readonly milliseconds: readonly [number, number];
}

const ROUNDS = 6;
const WARMING_ROUNDS = 4;

/** Compares the CPU of two sides by bursts in turn, A B A B, so that whatever else the machine does meets both. */
export async function compare(one: Side, other: Side, requestsInBurst: number): Promise<Comparison> {
  const sides = [one, other] as const;
  const least: [number, number] = [Infinity, Infinity];
  for (let round = 0; round < WARMING_ROUNDS + ROUNDS; round += 1) {
    for (const [which, side] of sides.entries()) {
      const milliseconds = await cpuOfBurst(side, round * requestsInBurst, requestsInBurst);
      if (round >= WARMING_ROUNDS) least[which] = Math.min(least[which] ?? Infinity, milliseconds / requestsInBurst);
    }
  }
  return { ratio: least[0] / least[1], milliseconds: least };
}

async function cpuOfBurst({ measured, send, reaches }: Side, from: number, count: number): Promise<number> {
  const arrivedBefore = await arrivals(reaches?.processes ?? []);
  const before = await cpuOf(measured);
  await burst(from, count, send);
  const used = (await cpuOf(measured)) - before;
  if (reaches) {
    const arrived = (await arrivals(reaches.processes)) - arrivedBefore;
    if (arrived !== count * reaches.times) throw new Error(`${count} requests made ${arrived} of ${count * reaches.times} requests at the subgraphs`);
  }
  return used;
}

/** Requests that arrived at some processes since they began. */
export async function arrivals(processes: readonly MeasuredProcess[]): Promise<number> {
  const usages = await Promise.all(processes.map((each) => each.usage()));
  return usages.reduce((sum, { requests }) => sum + requests, 0);
}

async function cpuOf(processes: readonly MeasuredProcess[]): Promise<number> {
  const usages = await Promise.all(processes.map((each) => each.usage()));
  return usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
}
