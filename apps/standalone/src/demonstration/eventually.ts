import { setTimeout as wait } from 'node:timers/promises';

const LONGEST_MS = 15_000;
const PAUSE_MS = 50;

/** Asks again until the answer is there: what one department tells another arrives soon, not at once. Throws when nothing comes of it. */
export async function eventually<Answer>(what: string, ask: () => Promise<Answer | null>): Promise<Answer> {
  for (const end = Date.now() + LONGEST_MS; Date.now() < end; await wait(PAUSE_MS)) {
    const answer = await ask();
    if (answer !== null) return answer;
  }
  throw new Error(`${what}: nothing came of it within ${LONGEST_MS} ms`);
}
