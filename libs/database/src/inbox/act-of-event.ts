import { actPerformed, type EventEnvelope, HouseError, type PowerItemCode } from '@unionhall/contracts';
import type { Refusal } from '@unionhall/kernel';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { ActTransaction } from '../act/act';
import { tellEvents } from '../outbox/tell-events';
import { appendEntry } from '../trail/append-entry';

/** What a department does because another told it to, for the person who acted there. */
export interface ActOfEvent {
  /** The act's name, as in the trail. */
  readonly act: string;
  readonly powerItem: PowerItemCode;
  readonly subject: { readonly type: string; readonly id: string };
  /** What the rules objected to; none for an act that was done. */
  readonly refusals: readonly Refusal[];
}

/** The transaction of what an event causes: the event's id is the id of the act, so that a row it makes can be traced to it. */
export function transactionOfEvent(manager: EntityManager, { id }: EventEnvelope): Pick<ActTransaction, 'manager' | 'actId' | 'newId'> {
  return { manager, actId: id, newId: uuid };
}

/** The person an event was told for. Throws FORBIDDEN for an event nobody answers for. */
export function personBehind({ onBehalfOf, name }: EventEnvelope): string {
  if (onBehalfOf === null) throw new HouseError('FORBIDDEN', { event: name, reason: 'nobody-behind' });
  return onBehalfOf;
}

/** Enters what an event caused in the trail and tells governance of it, as the runner does for a person's own act [GY-2a]. Call it last. */
export async function enterActOfEvent(manager: EntityManager, envelope: EventEnvelope, { act, powerItem, subject, refusals }: ActOfEvent): Promise<void> {
  const { id, at, from, to: department } = envelope;
  const personId = personBehind(envelope);
  const outcome = refusals.length === 0 ? 'done' : 'refused';
  const performed = actPerformed.about(id, { actId: id, department, act, personId, powerItem, subject, at, outcome });
  await tellEvents(manager, { department, caller: { personId }, now: new Date(at) }, [performed]);
  await appendEntry(manager, {
    id,
    at,
    act,
    person: personId,
    service: from,
    item: powerItem,
    subject: { ...subject, sha256: null },
    outcome,
    refusals: refusals.map(({ code, clause, facts }) => ({ code, clause, facts: Object.keys(facts) })),
    asked: [],
  });
}
