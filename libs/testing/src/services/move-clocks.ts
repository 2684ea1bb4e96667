import { once } from 'node:events';
import { join } from 'node:path';
import type { Services } from './start-services';

/** What services load so that their clocks can be moved: the `preload` of startServices. */
export const movableClock = join(__dirname, 'movable-clock.ts');

/** Sets the clocks of all processes ahead of the real time by so many milliseconds, and waits until each has. */
export async function moveClocks({ services }: Services, ahead: number): Promise<void> {
  await Promise.all(
    [...services.values()].map(async ({ name, process: child }) => {
      const moved = once(child, 'message');
      // A process that ended never answers.
      const ended = once(child, 'exit').then(([code, signal]) => Promise.reject(new Error(`${name} ended with ${code ?? signal} before its clock was moved`)));
      child.send({ clockAhead: ahead });
      await Promise.race([moved, ended]);
    }),
  );
}
