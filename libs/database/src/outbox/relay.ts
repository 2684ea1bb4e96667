import type { Department, EventEnvelope } from '@unionhall/contracts';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Statements } from '../rows';
import { oneAtATime } from '../one-at-a-time';
import { inTransaction } from '../transaction';
import { OutboxRow } from './outbox.entities';

/** Hands envelopes to a consumer, which answers once it has them safely; throws when it has not. */
export type Deliver = (consumer: Department, envelopes: readonly EventEnvelope[]) => Promise<void>;

/** Carries a department's events to their consumers, again and again until each has answered. */
export interface Relay {
  /** Looks now instead of at the next interval. */
  wake(): void;
  /** Delivers what is undelivered; resolves when nothing is left that this relay may take. */
  drain(): Promise<void>;
  /** Finishes the batch in hand and stops looking. */
  stop(): Promise<void>;
}

/** What a relay works with. */
export interface RelaySettings {
  readonly source: DataSource;
  readonly department: Department;
  readonly deliver: Deliver;
  readonly logger: Logger;
  /** How often it looks without being woken, in milliseconds; default 1,000. */
  readonly intervalMs?: number;
}

const BATCH = 100;
/** Longer than a delivery may take. Of a relay that was killed nobody else takes the rows sooner. */
const CLAIM_MS = 8_000;
/** What was not taken is brought again no sooner than this, and than the attempt took: who is slow is not pressed. */
const PAUSE_MS = 1_000;

/** Starts the relay of a department. Several may run at once: each row is claimed by one of them. */
export function startRelay({ source, department, deliver, logger, intervalMs = 1_000 }: RelaySettings): Relay {
  let stopped = false;

  const drain = async (): Promise<void> => {
    while (!stopped) {
      const rows = await claimBatch(source);
      if (rows.length === 0) return;
      const byConsumer = Map.groupBy(rows, ({ consumer }) => consumer);
      await Promise.all([...byConsumer].map(([consumer, batch]) => handOver(consumer, batch)));
    }
  };

  const handOver = async (consumer: Department, batch: OutboxRow[]): Promise<void> => {
    const began = performance.now();
    try {
      await deliver(consumer, batch.map((row) => envelopeOf(row, department)));
      await markDelivered(source, batch);
    } catch (error) {
      // The batch is delivered again, whatever the consumer has of it; the inbox applies each event once.
      logger.warn({ err: error, consumer, events: batch.length }, 'events not delivered yet');
      const pause = Math.max(PAUSE_MS, performance.now() - began);
      await claimFor(pause, source, batch).catch((cause: unknown) => logger.warn({ err: cause }, 'claimed events wait until their claim runs out'));
    }
  };

  const work = oneAtATime(() => drain().catch((error: unknown) => logger.error({ err: error }, 'the outbox cannot be read')));

  const timer = setInterval(() => void work(), intervalMs);
  timer.unref();
  return {
    wake: () => void work(),
    drain: work,
    stop: async () => {
      clearInterval(timer);
      stopped = true;
      // Takes nothing any more: it ends when what is in hand has.
      await work();
    },
  };
}

/**
 * Claims undelivered rows in a short transaction of their own: no network inside a transaction. Rows are found by
 * "not delivered", never by "id above the last one", because a low id may commit after a high one.
 */
function claimBatch(source: DataSource): Promise<OutboxRow[]> {
  return inTransaction(source, async (manager) => {
    const rows = await manager
      .createQueryBuilder(OutboxRow, 'event')
      .where('event.delivered_at IS NULL AND (event.claimed_until IS NULL OR event.claimed_until < UTC_TIMESTAMP(3))')
      .orderBy('event.id')
      .limit(BATCH)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    if (rows.length > 0) await claimFor(CLAIM_MS, manager, rows);
    return rows;
  });
}

async function claimFor(milliseconds: number, statements: Statements, rows: readonly OutboxRow[]): Promise<void> {
  await statements.query('UPDATE outbox SET claimed_until = UTC_TIMESTAMP(3) + INTERVAL ? MICROSECOND WHERE id IN (?)', [Math.ceil(milliseconds) * 1_000, ids(rows)]);
}

async function markDelivered(source: DataSource, rows: readonly OutboxRow[]): Promise<void> {
  await source.query('UPDATE outbox SET delivered_at = UTC_TIMESTAMP(3) WHERE id IN (?)', [ids(rows)]);
}

const ids = (rows: readonly OutboxRow[]) => rows.map(({ id }) => id);

function envelopeOf(row: OutboxRow, from: Department): EventEnvelope {
  const { eventId, name, consumer, subjectId, sequence, onBehalfOf, toldAt, payload } = row;
  return { id: eventId, name, from, to: consumer, subjectId, sequence, onBehalfOf, at: toldAt.toISOString(), payload };
}
