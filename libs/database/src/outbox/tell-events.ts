import type { Caller, Department, DomainEvent } from '@unionhall/contracts';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { OutboxRow } from './outbox.entities';

/** Who tells, for whom, and when. */
export interface Teller {
  readonly department: Department;
  readonly caller: Pick<Caller, 'personId'>;
  readonly now: Date;
}

/** Writes events to the outbox, one row per consumer, in the transaction of what they tell of. */
export async function tellEvents(manager: EntityManager, { caller, now }: Teller, events: readonly DomainEvent[]): Promise<void> {
  for (const { type, subjectId, payload } of events) {
    const told = { eventId: uuid(), name: type.name, subjectId, onBehalfOf: caller.personId, payload: type.payload.parse(payload), toldAt: now };
    const rows = [];
    for (const consumer of type.to) rows.push({ ...told, consumer, sequence: await nextSequence(manager, consumer, subjectId) });
    await manager.createQueryBuilder().insert().into(OutboxRow).values(rows as never).updateEntity(false).execute();
  }
}

/** Numbers the events about a subject per consumer without a gap; the row stays locked until the act commits. */
async function nextSequence(manager: EntityManager, consumer: Department, subjectId: string): Promise<number> {
  const { insertId } = await manager.query<{ insertId: number | string }>(
    `INSERT INTO outbox_sequence (consumer, subject_id, last) VALUES (?, ?, LAST_INSERT_ID(1))
     ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)`,
    [consumer, subjectId],
  );
  return Number(insertId);
}
