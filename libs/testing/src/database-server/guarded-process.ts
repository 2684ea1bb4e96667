import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Command } from './engine';

const watchdog = join(__dirname, 'watchdog.sh');

/** A server process that ends with this process. */
export interface GuardedProcess {
  readonly pid: number;
  /** Ends it in order; resolves when it is gone and its folder is removed, if it was to be. */
  stop(): Promise<void>;
}

/**
 * Starts a command under watchdog.sh, in a process group of its own (Ctrl-C in the terminal must not reach a database
 * before the services that use it), without keeping this process alive.
 *
 * @param log file that takes what the command prints
 * @param remove folder to delete when the command has ended; null keeps everything
 */
export async function spawnGuarded(command: Command, log: string, remove: string | null): Promise<GuardedProcess> {
  const child = spawn('sh', [watchdog, log, remove ?? '', command.program, ...command.args], {
    cwd: '/',
    detached: true,
    env: { ...process.env, ...command.environment },
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  const lifeline = child.stdio[3] as Writable & { unref(): void };
  const ended = once(child, 'exit');
  const pid = Number(await text(child.stdio[1] as Readable));
  child.unref();
  lifeline.unref();
  return {
    pid,
    stop: async () => {
      child.ref();
      lifeline.end();
      await ended;
    },
  };
}
