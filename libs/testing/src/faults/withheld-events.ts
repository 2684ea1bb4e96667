import type { Department, EventEnvelope } from '@unionhall/contracts';
import type { FaultHouse } from './fault-house';

interface OutboxRow extends Pick<EventEnvelope, 'name' | 'sequence'> {
  readonly event_id: string;
  readonly consumer: Department;
  readonly subject_id: string;
  readonly on_behalf_of: string | null;
  readonly told_at: Date;
  readonly payload: unknown;
}

/** Events a department told that have not left it. */
export interface WithheldEvents {
  /** As its relay would hand them over, in the order they were told. */
  envelopes(): Promise<EventEnvelope[]>;
  /** The relay may take them now. */
  release(): Promise<void>;
}

const NEVER = "'2999-01-01'";

/** Keeps the relay of a department from taking what is told from now on: its rows look claimed by another. */
export async function withholdEvents({ sql }: FaultHouse, from: Department): Promise<WithheldEvents> {
  await sql(from, `CREATE TRIGGER withhold_events BEFORE INSERT ON outbox FOR EACH ROW SET NEW.claimed_until = ${NEVER}`);
  return {
    envelopes: async () => {
      const rows = await sql<OutboxRow>(from, `SELECT * FROM outbox WHERE claimed_until = ${NEVER} ORDER BY id`);
      return rows.map(({ event_id: id, name, consumer: to, subject_id: subjectId, sequence, on_behalf_of: onBehalfOf, told_at: at, payload }) => ({
        id,
        name,
        from,
        to,
        subjectId,
        sequence,
        onBehalfOf,
        at: at.toISOString(),
        payload: typeof payload === 'string' ? (JSON.parse(payload) as unknown) : payload,
      }));
    },
    release: async () => {
      await sql(from, 'DROP TRIGGER withhold_events');
      await sql(from, `UPDATE outbox SET claimed_until = NULL WHERE claimed_until = ${NEVER}`);
    },
  };
}
