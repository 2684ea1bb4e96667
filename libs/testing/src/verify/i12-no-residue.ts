import { departments } from '@unionhall/contracts';
import { type Findings, Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

/** Older than this, in seconds, an event that waits or a transaction that is open is left over. */
const EVENT_AGE = 60;
const TRANSACTION_AGE = 10;

/** I12: nothing half-done is left over: no event nobody fetches, no key without its answer, no open transaction. */
export async function noResidue(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  const consumers = departments.filter((department) => house.has(department, 'inbox'));
  for (const { department } of house.definitions) {
    const [counted] = await house.rows<{ rows: string }>(department, 'SELECT (SELECT COUNT(*) FROM outbox) + (SELECT COUNT(*) FROM idempotency_key) AS `rows`');
    inspection.look(counted!.rows);
    const waiting = await house.rows<{ id: string; name: string; consumer: string; toldAt: string }>(
      department,
      `SELECT event_id AS id, name, consumer, told_at AS toldAt FROM outbox
       WHERE delivered_at IS NULL AND consumer IN (?) AND told_at < UTC_TIMESTAMP(3) - INTERVAL ${EVENT_AGE} SECOND`,
      [consumers],
    );
    for (const { id, name, consumer, toldAt } of waiting) inspection.report(department, 'outbox', [id], `${name} has waited for ${consumer} since ${toldAt}`);
    const pending = await house.rows<{ id: string; act: string; at: string }>(department, 'SELECT act_id AS id, act, at FROM idempotency_key WHERE record IS NULL OR object_id IS NULL');
    for (const { id, act, at } of pending) inspection.report(department, 'idempotency_key', [id], `${act} was begun at ${at} and never answered`);
    const schema = house.schemaOf(department);
    const open = await house.rows<{ thread: string; since: string }>(
      department,
      `SELECT trx.trx_mysql_thread_id AS thread, trx.trx_started AS since FROM information_schema.innodb_trx trx
       JOIN information_schema.processlist process ON process.id = trx.trx_mysql_thread_id
       WHERE process.user IN (?, ?) AND trx.trx_started <= NOW() - INTERVAL ${house.oldTransactionSeconds ?? TRANSACTION_AGE} SECOND`,
      [schema, `${schema}_m`],
    );
    for (const { thread, since } of open) inspection.report(department, 'information_schema.innodb_trx', [thread], `a transaction is open since ${since}`);
  }
  return inspection;
}
