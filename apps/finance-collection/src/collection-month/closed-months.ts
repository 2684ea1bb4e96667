import type { FactSource } from '@unionhall/database';
import type { LocalDate, Month } from '@unionhall/kernel';

/** Lets one act at a time close a month, or change something of it: the account that takes in what is collected is held by each. */
export async function holdCollection({ statements, locking }: FactSource): Promise<void> {
  if (locking) await statements.query("SELECT id FROM ledger_account WHERE collection_use = 'collected' AND collection_union_id = '' FOR UPDATE");
}

/** Which of some months are closed, the earliest first; none is closed meanwhile. */
export async function closedMonths(source: FactSource, months: readonly Month[]): Promise<{ month: Month; closedOn: LocalDate }[]> {
  if (months.length === 0) return [];
  await holdCollection(source);
  return source.statements.query<{ month: Month; closedOn: LocalDate }[]>("SELECT month, closed_on AS closedOn FROM collection_month WHERE state = 'closed' AND month IN (?) ORDER BY month", [months]);
}

/** The months a file is of: in which its receipts were paid, and in which it was booked. */
export async function monthsOfFile({ statements }: FactSource, { number, bookedOn }: { readonly number: number; readonly bookedOn: LocalDate | null }): Promise<Month[]> {
  const rows = await statements.query<{ month: Month }[]>('SELECT DISTINCT paid_in AS month FROM receipt_file_total WHERE file_number = ?', [number]);
  return [...new Set([...rows.map(({ month }) => month), ...(bookedOn === null ? [] : [bookedOn.slice(0, 7) as Month])])];
}
