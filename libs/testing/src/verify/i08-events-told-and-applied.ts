import { type Department, departments } from '@unionhall/contracts';
import { checkCopies } from './copies';
import { type Findings, Inspection } from './findings';
import { tellings } from './tellings';
import type { VerifiedHouse } from './verified-house';

/** How long an event may wait in an inbox for an earlier one or for another try, in seconds. */
const PATIENCE = 60;

/** I8: every change has its outbox rows; what was delivered arrived and is applied once, in order; every copy is its owner's row. */
export async function eventsToldAndApplied(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  for (const { department } of house.definitions) {
    await checkTold(house, department, inspection);
    await checkSequences(house, department, inspection);
    await checkInbox(house, department, inspection);
    await checkDelivery(house, department, inspection);
  }
  await checkCopies(house, inspection);
  return inspection;
}

async function checkTold(house: VerifiedHouse, department: Department, inspection: Inspection): Promise<void> {
  for (const { table, event, untold } of tellings) {
    if (!house.has(department, table)) continue;
    const rows = await house.rows<{ id: string }>(department, untold, [event.name, event.to.length]);
    for (const { id } of rows) inspection.report(department, table, [id], `${event.name} was not told to everybody who must learn of it`);
  }
}

async function checkSequences(house: VerifiedHouse, department: Department, inspection: Inspection): Promise<void> {
  const gaps = await house.rows<{ consumer: string; subjectId: string; told: string; highest: number; last: number | null }>(
    department,
    `SELECT told.consumer, told.subject_id AS subjectId, told.told, told.highest, counter.last FROM
       (SELECT consumer, subject_id, COUNT(*) AS told, MAX(sequence) AS highest FROM outbox GROUP BY consumer, subject_id) told
     LEFT JOIN outbox_sequence counter ON counter.consumer = told.consumer AND counter.subject_id = told.subject_id
     WHERE told.told <> told.highest OR NOT (counter.last <=> told.highest)`,
  );
  for (const { consumer, subjectId, told, highest, last } of gaps) {
    inspection.report(department, 'outbox', [subjectId], `to ${consumer}: ${told} events, the highest numbered ${highest}, the counter at ${last}`);
  }
}

async function checkInbox(house: VerifiedHouse, department: Department, inspection: Inspection): Promise<void> {
  const stuck = await house.rows<{ id: string; name: string; state: string }>(
    department,
    `SELECT event_id AS id, name, state FROM inbox WHERE state = 'dead' OR (state <> 'applied' AND changed_at < UTC_TIMESTAMP(3) - INTERVAL ${PATIENCE} SECOND)`,
  );
  for (const { id, name, state } of stuck) inspection.report(department, 'inbox', [id], `${name} is ${state}: a person must look`);
  const outOfOrder = await house.rows<{ subjectId: string; sender: string; applied: string; highest: number; counter: number | null }>(
    department,
    `SELECT arrived.subject_id AS subjectId, arrived.sender, arrived.applied, arrived.highest, turn.applied AS counter FROM
       (SELECT sender, subject_id, COUNT(*) AS applied, MAX(sequence) AS highest FROM inbox WHERE state = 'applied' GROUP BY sender, subject_id) arrived
     LEFT JOIN inbox_sequence turn ON turn.sender = arrived.sender AND turn.subject_id = arrived.subject_id
     WHERE arrived.applied <> arrived.highest OR NOT (turn.applied <=> arrived.highest)`,
  );
  for (const { subjectId, sender, applied, highest, counter } of outOfOrder) {
    inspection.report(department, 'inbox', [subjectId], `from ${sender}: ${applied} events applied, the highest numbered ${highest}, the counter at ${counter}`);
  }
}

/** What left for a consumer of this house, against what that consumer has. */
async function checkDelivery(house: VerifiedHouse, sender: Department, inspection: Inspection): Promise<void> {
  for (const consumer of departments) {
    if (!house.has(consumer, 'inbox')) continue;
    for (let after = '0'; ; ) {
      const told = await house.rows<{ id: string; eventId: string; name: string; delivered: number }>(
        sender,
        'SELECT id, event_id AS eventId, name, delivered_at IS NOT NULL AS delivered FROM outbox WHERE consumer = ? AND id > ? ORDER BY id LIMIT 1000',
        [consumer, after],
      );
      if (told.length === 0) break;
      inspection.look(told.length);
      const arrived = await house.rows<{ id: string }>(consumer, 'SELECT event_id AS id FROM inbox WHERE sender = ? AND event_id IN (?)', [sender, told.map(({ eventId }) => eventId)]);
      const known = new Set(arrived.map(({ id }) => id));
      for (const { eventId, name, delivered } of told) {
        if (Number(delivered) && !known.has(eventId)) inspection.report(sender, 'outbox', [eventId], `${name} is marked as delivered to ${consumer}, which does not have it`);
      }
      after = told.at(-1)!.id;
    }
    await checkNothingUntoldArrived(house, sender, consumer, inspection);
  }
}

async function checkNothingUntoldArrived(house: VerifiedHouse, sender: Department, consumer: Department, inspection: Inspection): Promise<void> {
  for (let after = ''; ; ) {
    const arrived = await house.rows<{ id: string; name: string }>(
      consumer,
      'SELECT event_id AS id, name FROM inbox WHERE sender = ? AND event_id > ? ORDER BY event_id LIMIT 1000',
      [sender, after],
    );
    if (arrived.length === 0) return;
    const told = await house.rows<{ id: string }>(sender, 'SELECT event_id AS id FROM outbox WHERE consumer = ? AND event_id IN (?)', [consumer, arrived.map(({ id }) => id)]);
    const known = new Set(told.map(({ id }) => id));
    for (const { id, name } of arrived) if (!known.has(id)) inspection.report(consumer, 'inbox', [id], `${name} came in the name of ${sender}, which never told it`);
    after = arrived.at(-1)!.id;
  }
}
