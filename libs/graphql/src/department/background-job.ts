import { oneAtATime } from '@unionhall/database';
import type { FileStore } from '@unionhall/files';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';

/** What a job in the background works with. */
export interface JobContext {
  readonly source: DataSource;
  /** The files of the house. */
  readonly files: FileStore;
  readonly clock: () => Date;
  /** A new UUIDv7. */
  readonly newId: () => string;
  readonly logger: Logger;
  /** Aborted when the department stops: the job then leaves its work where another process can take it up. */
  readonly stopping: AbortSignal;
}

/** Work that takes longer than a request, such as reading a large file: what waits for it stands in a table of its own. */
export interface BackgroundJob {
  readonly name: string;
  /** Does what waits, and resolves when nothing is left that this process may take. It may be killed anywhere and is then run again. */
  readonly work: (context: JobContext) => Promise<void>;
}

/** The jobs of a department at work. */
export interface RunningJobs {
  /** Looks now instead of at the next interval. */
  wake(): void;
  /** Does what waits; resolves when nothing is left. */
  drain(): Promise<void>;
  /** Lets go of what is in hand and stops looking. */
  stop(): Promise<void>;
}

const INTERVAL_MS = 1_000;

/** Starts the jobs of a department: each looks for work every second, when woken, and one thing at a time. */
export function startJobs(jobs: readonly BackgroundJob[], context: Omit<JobContext, 'newId' | 'stopping'>): RunningJobs {
  const stop = new AbortController();
  const work = oneAtATime(async () => {
    for (const { name, work: doIt } of jobs) {
      if (stop.signal.aborted) return;
      await doIt({ ...context, newId: uuid, stopping: stop.signal }).catch((error: unknown) => context.logger.error({ err: error, job: name }, 'a job in the background failed'));
    }
  });

  const timer = jobs.length > 0 ? setInterval(() => void work(), INTERVAL_MS).unref() : undefined;
  return {
    wake: () => void work(),
    drain: work,
    stop: async () => {
      clearInterval(timer);
      stop.abort();
      // Begins nothing any more: it ends when what is in hand has.
      await work();
    },
  };
}
