import { createFileStore } from '@unionhall/files';
import { pino } from 'pino';
import { type BackgroundJob, type RunningJobs, startJobs } from './background-job';

const context = { source: undefined as never, files: createFileStore({ folder: '/nowhere' }), clock: () => new Date(0), logger: pino({ level: 'silent' }) };

let running: RunningJobs;
afterEach(() => running.stop());
const start = (...jobs: readonly BackgroundJob['work'][]) => (running = startJobs(jobs.map((work, index) => ({ name: `job ${index}`, work })), context));

it('looks when it is woken, also for what came while it worked, and does one thing at a time', async () => {
  let waiting = 1;
  let atOnce = 0;
  let most = 0;
  const done: number[] = [];
  start(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    while (waiting > 0) {
      await Promise.resolve();
      done.push((waiting -= 1));
    }
    if (done.length === 1) {
      waiting = 1;
      running.wake();
    }
    atOnce -= 1;
  });
  await Promise.all([running.drain(), running.drain()]);
  expect({ done, most }).toEqual({ done: [0, 0], most: 1 });
});

it('goes on with the other jobs when one fails, and with that one the next time', async () => {
  const seen: string[] = [];
  start(
    async () => {
      seen.push('first');
      throw new Error('no');
    },
    async () => {
      seen.push('second');
    },
  );
  await running.drain();
  await running.drain();
  expect(seen).toEqual(['first', 'second', 'first', 'second']);
});

it('tells a job to let go when the department stops, and waits until it has', async () => {
  let letGo = false;
  start(async ({ stopping }) => {
    await new Promise<void>((resolve) => stopping.addEventListener('abort', () => resolve()));
    letGo = true;
  });
  running.wake();
  await running.stop();
  expect(letGo).toBe(true);
});
