import { setTimeout as wait } from 'node:timers/promises';

const LONGEST_MS = 15_000;
const PAUSE_MS = 50;

/** Asks again until the answer is there: what one department tells another arrives soon, not at once. */
export async function eventually<Answer>(ask: () => Promise<Answer | null | undefined>): Promise<Answer> {
  const end = Date.now() + LONGEST_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`nothing came within ${LONGEST_MS} ms: ${ask.toString()}`);
    await wait(PAUSE_MS);
  }
}
