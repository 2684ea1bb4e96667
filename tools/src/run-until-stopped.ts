import { constants } from 'node:os';
import { SetupError } from './setup-error';

/** Undoes one thing that was started. */
export type StopHandler = () => Promise<void>;

/** Remembers what to undo; the last one started is stopped first. */
export type OnStop = (handler: StopHandler) => void;

/**
 * Starts something that runs until Ctrl-C, SIGTERM or the death of the launcher, then stops what it registered, in
 * reverse order and once, and ends the process with 0 (1 when the start or a stop failed). A second signal ends it at once.
 */
export function runUntilStopped(start: (onStop: OnStop) => Promise<void>): void {
  run(async (onStop) => {
    await start(onStop);
    return null;
  }, () => 0);
}

/**
 * The same for work that ends by itself: stops what it registered, and ends the process with the code it returns; a
 * signal before that ends it with the signal's usual code (130, 143).
 */
export function runToEnd(work: (onStop: OnStop) => Promise<number>): void {
  run(work, (signal) => 128 + constants.signals[signal]);
}

function run(work: (onStop: OnStop) => Promise<number | null>, codeOf: (signal: NodeJS.Signals) => number): void {
  const handlers: StopHandler[] = [];
  let ending = false;

  async function end(code: number): Promise<void> {
    if (ending) return;
    ending = true;
    let failed = false;
    for (const handler of handlers.toReversed()) {
      await handler().catch((error: unknown) => {
        failed = true;
        console.error(error);
      });
    }
    process.exit(code === 0 && failed ? 1 : code);
  }

  function onSignal(signal: NodeJS.Signals): void {
    if (ending) process.exit(128 + constants.signals[signal]);
    void end(codeOf(signal));
  }

  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  // The channel to tools/bootstrap.mjs closes with it, also when it is killed; it must not keep us alive itself.
  process.on('disconnect', () => void end(codeOf('SIGTERM')));
  process.channel?.unref();

  function onStop(handler: StopHandler): void {
    handlers.push(handler);
    // Started in the moment between the signal and our end: undone at once.
    if (ending) void handler();
  }

  // A database server of ours does not keep this process alive.
  setInterval(() => {}, 2 ** 30);
  work(onStop).then(
    (code) => (code === null ? undefined : end(code)),
    (error: unknown) => {
      if (!ending) console.error(error instanceof SetupError ? `✗ ${error.message}` : error);
      return end(1);
    },
  );
}
