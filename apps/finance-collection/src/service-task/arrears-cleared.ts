import { arrearsCleared, type Caller } from '@unionhall/contracts';
import { type ActTransaction, tellEvents } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { arrearsOf } from '../arrears/arrears-of';

/** For whom and when something was paid, forgiven, or became another's to pay. */
interface Teller {
  readonly caller: Caller;
  readonly now: Date;
  readonly today: LocalDate;
}

/** A unit a station helps to collect from, and what it has become by mergers: whoever that is answers for what it owed. */
interface WaitedFor {
  readonly employerId: string;
  readonly answersId: string;
}

const WAITING = "task.kind = 'dues-collection' AND task.state IN ('requested', 'accepted')";

/** The units whom a station helps to collect from and that are one with these, through all mergers: only of them anybody waits to hear. `units` selects ids. */
export async function unitsWaitedFor({ manager }: Pick<ActTransaction, 'manager'>, units: { readonly sql: string; readonly parameters: readonly unknown[] }): Promise<WaitedFor[]> {
  return manager.query<WaitedFor[]>(
    `WITH RECURSIVE line (waiting, id, next) AS (
       SELECT DISTINCT unit.id, unit.id, unit.merged_into_id FROM service_task_copy task JOIN employer unit ON unit.id = task.employer_id WHERE ${WAITING}
       UNION ALL SELECT line.waiting, unit.id, unit.merged_into_id FROM line JOIN employer unit ON unit.id = line.next),
     whole (waiting, answers, id) AS (
       SELECT waiting, id, id FROM line WHERE next IS NULL
       UNION ALL SELECT whole.waiting, whole.answers, unit.id FROM whole JOIN employer unit ON unit.merged_into_id = whole.id)
     SELECT DISTINCT waiting AS employerId, answers AS answersId FROM whole WHERE id IN (${units.sql}) ORDER BY waiting`,
    [...units.parameters],
  );
}

/** Tells the stations which of these units lack nothing any more, once it is written: their tasks to collect from them are done (欠缴结清) [DX-3]. */
export async function tellArrearsCleared(tx: Pick<ActTransaction, 'manager'>, { caller, now, today }: Teller, units: readonly WaitedFor[]): Promise<void> {
  for (const [answersId, own] of Map.groupBy(units, ({ answersId: each }) => each)) {
    const { owed } = await arrearsOf(tx.manager, answersId, today);
    if (owed > 0n) continue;
    await tellEvents(tx.manager, { department: 'finance-collection', caller, now }, own.map(({ employerId }) => arrearsCleared.about(employerId, { employerId, clearedOn: today })));
  }
}
