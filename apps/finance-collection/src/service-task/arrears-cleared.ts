import { arrearsCleared, type Caller } from '@unionhall/contracts';
import { type ActTransaction, tellEvents } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { arrearsOf } from '../arrears/arrears-of';

/** For whom and when something was paid or forgiven. */
interface Teller {
  readonly caller: Caller;
  readonly now: Date;
  readonly today: LocalDate;
}

const WAITING = "task.kind = 'dues-collection' AND task.state IN ('requested', 'accepted')";

/** Those of these units whom a station helps to collect from: only of them anybody waits to hear. `units` selects ids. */
export async function unitsWaitedFor({ manager }: Pick<ActTransaction, 'manager'>, units: { readonly sql: string; readonly parameters: readonly unknown[] }): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(`SELECT DISTINCT task.employer_id AS id FROM service_task_copy task WHERE ${WAITING} AND task.employer_id IN (${units.sql}) ORDER BY id`, [...units.parameters]);
  return rows.map(({ id }) => id);
}

/** Tells the stations which of these units lack nothing any more, once it is written: their tasks to collect from them are done (欠缴结清) [DX-3]. */
export async function tellArrearsCleared(tx: Pick<ActTransaction, 'manager'>, { caller, now, today }: Teller, employerIds: readonly string[]): Promise<void> {
  for (const employerId of employerIds) {
    const { owed } = await arrearsOf(tx.manager, employerId, today);
    if (owed === 0n) await tellEvents(tx.manager, { department: 'finance-collection', caller, now }, [arrearsCleared.about(employerId, { employerId, clearedOn: today })]);
  }
}
