import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { HouseError } from '@unionhall/contracts';
import type { DataSource, EntityManager } from 'typeorm';

/** How often a transaction is tried in all before the caller is told CONFLICT. */
const ATTEMPTS = 6;
/** A transaction that takes longer is cut off: it holds locks that others wait for. */
const DEADLINE_MS = 3_000;

/** What to do about a failed transaction, by the server's or the driver's code. */
const RETRIED = new Set<unknown>([
  1213, // deadlock, or a lost certification on Galera: the whole transaction again
  1020, // record changed since last read (MariaDB's snapshot isolation): the same
  1205, // lock wait timed out: rolled back by us, then again
  1062, // somebody registered the same meanwhile: again, so that the rule sees it and refuses with its clause
]);
const OUTCOME_UNKNOWN = new Set<unknown>([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'EPIPE',
  1927, // MariaDB: the connection was killed under the statement
]);
const UNREACHABLE = new Set<unknown>([
  'ECONNREFUSED',
  'ETIMEDOUT',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  1053,
  1047, // Galera: a node that has lost the others, or has not caught up with them yet
]);

/**
 * Runs `work` in one READ COMMITTED transaction. Deadlocks and lock waits are tried again from the start; so is an
 * unknown outcome (connection lost, perhaps after commit), because `work` begins by claiming its idempotency key
 * and then finds its own first success. Throws UNAVAILABLE when the database cannot be reached or hangs,
 * CONFLICT when others keep winning.
 */
export async function inTransaction<Result>(source: DataSource, work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(source, work);
    } catch (error) {
      if (error instanceof HouseError) throw error;
      const codes = [codeOf(error, 'errno'), codeOf(error, 'code')];
      const again = codes.some((code) => RETRIED.has(code));
      const lost = isDatabaseAway(error);
      if (!again && !lost) throw error;
      if (attempt === ATTEMPTS) throw new HouseError(again ? 'CONFLICT' : 'UNAVAILABLE', { reason: again ? 'contention' : 'database' }, { cause: error });
      // Jitter, so that the losers of one race do not meet again.
      await wait(Math.random() * 10 * 2 ** attempt);
    }
  }
}

async function once<Result>(source: DataSource, work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
  const runner = source.createQueryRunner();
  let expired = false;
  let timer: NodeJS.Timeout | undefined;
  try {
    const connection = (await runner.connect()) as { stream: Socket };
    timer = setTimeout(() => {
      expired = true;
      // The driver's own destroy() would still wait for the answer; without the socket the server rolls back by itself.
      connection.stream.destroy();
    }, DEADLINE_MS);
    await runner.startTransaction();
    const result = await work(runner.manager);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (expired) throw new HouseError('UNAVAILABLE', { reason: 'database-slow' }, { cause: error });
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
    if (!expired) await runner.release();
  }
}

/** The code of a database error, through TypeORM's wrapping. */
export function codeOf(error: unknown, field: 'errno' | 'code' | 'fatal'): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  const own = (error as Record<string, unknown>)[field];
  return own ?? codeOf((error as { driverError?: unknown }).driverError, field);
}

/** The driver gives no code when a statement is sent on a connection that was closed since the one before. */
const isClosedConnection = (error: unknown): boolean => codeOf(error, 'fatal') === true && codeOf(error, 'code') === undefined;

/** Whether an error says that the database cannot be reached, or that the connection to it was lost: nobody's fault, and it passes. */
export const isDatabaseAway = (error: unknown): boolean =>
  isClosedConnection(error) || [codeOf(error, 'errno'), codeOf(error, 'code')].some((code) => OUTCOME_UNKNOWN.has(code) || UNREACHABLE.has(code));

/** Whether an insert failed because its key is there already. */
export const isDuplicate = (error: unknown): boolean => codeOf(error, 'errno') === 1062;
