import { type Department, type EventEnvelope, type EventType, HouseError } from '@unionhall/contracts';
import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';
import { oneAtATime } from '../one-at-a-time';
import { inTransaction } from '../transaction';
import { InboxRow, type InboxState } from './inbox.entities';

/** What a department does about an event, in the transaction that marks it applied. */
export interface Subscription {
  readonly name: string;
  readonly apply: (manager: EntityManager, envelope: EventEnvelope) => Promise<void>;
}

/** Subscribes to a kind of event; its payload is checked against the contract before `apply` sees it. */
export function on<Payload>(type: EventType<Payload>, apply: (manager: EntityManager, payload: Payload, envelope: EventEnvelope) => Promise<void>): Subscription {
  return { name: type.name, apply: (manager, envelope) => apply(manager, type.payload.parse(envelope.payload), envelope) };
}

/** After so many failures an event is dead: a person must look. */
const ATTEMPTS = 10;

/** How many waiting events are tried again at a time, those that waited longest first. */
const RETRIED = 100;

/** What receiving needs. */
export interface InboxSettings {
  readonly source: DataSource;
  readonly department: Department;
  readonly subscriptions: readonly Subscription[];
  readonly logger: Logger;
}

/** The inbox of a department. */
export interface Inbox {
  /** Takes events over for good: applied, or kept to be applied later. Resolves once each is safe; throws UNAVAILABLE when the database is not there. */
  receive(envelopes: readonly EventEnvelope[]): Promise<void>;
  /** Tries the failed and parked ones again. */
  retry(): Promise<void>;
  /** How many events wait for a person. */
  deadCount(): Promise<number>;
}

/** Applies each event once by its id, in the order of its subject; parks what comes too early, sets aside what cannot be applied. */
export function createInbox({ source, department, subscriptions, logger }: InboxSettings): Inbox {
  const byName = new Map(subscriptions.map((subscription) => [subscription.name, subscription]));

  const take = async (envelope: EventEnvelope): Promise<void> => {
    if (envelope.to !== department) throw new Error(`an event for ${envelope.to} came to ${department}`);
    try {
      const state = await inTransaction(source, (manager) => applyOnce(manager, envelope));
      if (state === 'applied') await takeNextParked(envelope);
    } catch (error) {
      // A database that does not answer is not the event's fault: whoever brought it brings it again.
      if (error instanceof HouseError && (error.code === 'UNAVAILABLE' || error.details['reason'] === 'contention')) throw error;
      await setAside(envelope, error);
    }
  };

  const applyOnce = async (manager: EntityManager, envelope: EventEnvelope): Promise<InboxState> => {
    const applied = await lockSequence(manager, envelope);
    const earlier = await manager.findOneBy(InboxRow, { eventId: envelope.id });
    if (earlier?.state === 'applied' || envelope.sequence <= applied) return 'parked';
    if (envelope.sequence > applied + 1) {
      await manager.upsert(InboxRow, rowOf(envelope, 'parked', 0), ['eventId']);
      return 'parked';
    }
    const subscription = byName.get(envelope.name);
    if (!subscription) throw new Error(`${department} does not know the event ${envelope.name}`);
    await subscription.apply(manager, envelope);
    await manager.upsert(InboxRow, { ...rowOf(envelope, 'applied', 0), envelope: null }, ['eventId']);
    await manager.query('UPDATE inbox_sequence SET applied = ? WHERE sender = ? AND subject_id = ?', [envelope.sequence, envelope.from, envelope.subjectId]);
    return 'applied';
  };

  const takeNextParked = async ({ from, subjectId, sequence }: EventEnvelope): Promise<void> => {
    const next = await source.manager.findOneBy(InboxRow, { sender: from, subjectId, sequence: sequence + 1, state: 'parked' });
    if (next) await take(next.envelope as EventEnvelope);
  };

  const setAside = async (envelope: EventEnvelope, error: unknown): Promise<void> => {
    const row = await source.manager.findOneBy(InboxRow, { eventId: envelope.id });
    const attempts = (row?.attempts ?? 0) + 1;
    const state = attempts >= ATTEMPTS ? 'dead' : 'failed';
    await source.manager.upsert(InboxRow, rowOf(envelope, state, attempts), ['eventId']);
    // The payload stays out of the log: it may hold what only the consumer may see.
    const place = { event: envelope.id, name: envelope.name, from: envelope.from, attempts };
    if (state === 'dead') logger.fatal({ err: error, ...place }, 'an event is dead and waits for a person');
    else logger.error({ err: error, ...place }, 'an event could not be applied yet');
  };

  const retry = async (): Promise<void> => {
    // Only parked events whose turn has come: hundreds behind a dead one must not keep the others waiting.
    const due = await source.manager
      .createQueryBuilder(InboxRow, 'event')
      .leftJoin('inbox_sequence', 'turn', 'turn.sender = event.sender AND turn.subject_id = event.subject_id')
      .where("event.state = 'failed' OR (event.state = 'parked' AND event.sequence = turn.applied + 1)")
      .orderBy('event.changed_at')
      .limit(RETRIED)
      .getMany();
    for (const { envelope } of due) await take(envelope as EventEnvelope);
  };

  return {
    receive: async (envelopes) => {
      for (const envelope of envelopes) await take(envelope);
    },
    retry: oneAtATime(retry),
    deadCount: () => source.manager.countBy(InboxRow, { state: 'dead' }),
  };
}

async function lockSequence(manager: EntityManager, { from, subjectId }: EventEnvelope): Promise<number> {
  await manager.query('INSERT IGNORE INTO inbox_sequence (sender, subject_id, applied) VALUES (?, ?, 0)', [from, subjectId]);
  const [row] = await manager.query<{ applied: number }[]>('SELECT applied FROM inbox_sequence WHERE sender = ? AND subject_id = ? FOR UPDATE', [from, subjectId]);
  return Number(row!.applied);
}

function rowOf(envelope: EventEnvelope, state: InboxState, attempts: number) {
  const { id, name, from, subjectId, sequence } = envelope;
  return { eventId: id, name, sender: from, subjectId, sequence, state, attempts, envelope: envelope as object, changedAt: new Date() };
}
