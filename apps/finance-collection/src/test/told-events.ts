import { randomUUID } from 'node:crypto';
import { decisionRecorded, type Department, type EventEnvelope, paymentRequested } from '@unionhall/contracts';
import { idOf, type TestHouse } from '@unionhall/testing';
import { ids } from './payment-house';

/** An event as another department's relay would bring it. */
function envelope(from: Department, name: string, subjectId: string, payload: object, onBehalfOf: string): EventEnvelope {
  return { id: randomUUID(), name, from, to: 'finance-collection', subjectId, sequence: 1, onBehalfOf, at: '2026-03-10T02:00:00.000Z', payload };
}

/** Brings an event to finance, and says how it stands there. */
export async function bring(house: TestHouse, event: EventEnvelope): Promise<string | undefined> {
  await house.departments.get('finance-collection')!.inbox.receive([event]);
  const [row] = await house.sql<{ state: string }>('finance-collection', 'SELECT state FROM inbox WHERE event_id = ?', [event.id]);
  return row?.state;
}

/** A decision of the leadership body reaches finance; answers its id. `amount` in fen, null for none. */
export async function tellDecision(house: TestHouse, decided: { readonly subjectSha256: string; readonly amount: string | null } & Record<string, unknown>): Promise<string> {
  const decisionId = randomUUID();
  const payload = {
    decisionId,
    powerItem: 'office-finance',
    subjectType: 'Payment',
    subjectId: randomUUID(),
    outcome: 'adopted',
    decidedOn: '2026-03-09',
    matterId: randomUUID(),
    proposedById: ids.proposer,
    enteredById: ids.secretary,
    version: 1,
    ...decided,
  };
  await bring(house, envelope('governance', decisionRecorded.name, decisionId, payload, idOf(8)));
  return decisionId;
}

/** SHA-256 of an award list, of which finance knows the hash only. */
export const LIST_SHA256 = 'd'.repeat(64);

/** What grants tells when it asks for a payment of 1000.00 yuan, on behalf of an officer. */
export function paymentEvent(asked: { readonly payeeAccountId: string; readonly decisionId: string } & Record<string, unknown>, onBehalfOf: string = ids.officer): EventEnvelope {
  const paymentOrderId = randomUUID();
  const payload = {
    paymentOrderId,
    powerItem: 'office-finance',
    subjectType: 'Instalment',
    subjectId: randomUUID(),
    amount: '100000',
    purpose: '示例项目首期资助',
    decisionSha256: LIST_SHA256,
    requestedById: onBehalfOf,
    requestedOn: '2026-03-10',
    ...asked,
  };
  return envelope('grants', paymentRequested.name, paymentOrderId, payload, onBehalfOf);
}
