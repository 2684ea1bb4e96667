const REQUESTS = 60;

/** The median time of so many requests, one after the other, in milliseconds. */
async function medianOf(send: (index: number) => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < REQUESTS; index += 1) {
    const started = performance.now();
    await send(index);
    times.push(performance.now() - started);
  }
  return times.toSorted((one, other) => one - other)[REQUESTS / 2]!;
}

const ROUNDS = 3;

/** The median of each of several requests, the least of three rounds; one after the other, so that none is measured while another runs. */
export async function mediansOf(measures: Readonly<Record<string, (index: number) => Promise<void>>>): Promise<Readonly<Record<string, number>>> {
  const medians: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [what, send] of Object.entries(measures)) medians[what] = Math.min(medians[what] ?? Infinity, await medianOf(send));
  }
  return medians;
}
