import type { Department } from '@unionhall/contracts';
import type { VerifiedHouse } from './verified-house';

/** An event that was told and is not applied yet. */
export interface EventOnTheWay {
  readonly name: string;
  readonly from: Department;
  readonly consumer: Department;
  readonly subjectId: string;
  /** Its payload as JSON text: an id that stands in it is accounted for. */
  readonly payload: string;
}

/** What waits in the outboxes, and what arrived in the inboxes and waits there. */
export async function readEventsOnTheWay(house: VerifiedHouse): Promise<EventOnTheWay[]> {
  const found: EventOnTheWay[] = [];
  for (const { department } of house.definitions) {
    const told = await house.rows<Omit<EventOnTheWay, 'from'>>(
      department,
      'SELECT name, consumer, subject_id AS subjectId, CAST(payload AS CHAR) AS payload FROM outbox WHERE delivered_at IS NULL',
    );
    const arrived = await house.rows<Omit<EventOnTheWay, 'consumer'>>(
      department,
      "SELECT name, sender AS `from`, subject_id AS subjectId, COALESCE(CAST(envelope AS CHAR), '') AS payload FROM inbox WHERE state <> 'applied'",
    );
    found.push(...told.map((event) => ({ ...event, from: department })), ...arrived.map((event) => ({ ...event, consumer: department })));
  }
  return found;
}
