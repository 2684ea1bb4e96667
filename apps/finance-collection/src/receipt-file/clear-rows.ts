import type { JobContext } from '@unionhall/graphql';
import type { ReceiptImportJob } from './receipt-import-job.entity';
import { LEASE_SECONDS, LeaseLost } from './stage-rows';

const TABLES = ['receipt_file_total', 'receipt_file_union_total', 'receipt_file_account', 'receipt_file_overlap', 'receipt_file_node', 'dues_receipt'] as const;
/** Rows removed by one statement. */
const AT_ONCE = 5_000;

/**
 * Clears away the rows of a file that was refused or discarded, so that another file can bring the same receipts; a piece at a
 * time. What was not to be booked stays, with its reasons. Reversals go first: the receipts they take back may be of the same file.
 */
export async function clearRows({ source, clock, stopping }: JobContext, { id }: ReceiptImportJob, worker: string): Promise<void> {
  const [file] = await source.query<{ number: number }[]>('SELECT number FROM receipt_file WHERE id = ?', [id]);
  for (const table of TABLES) {
    for (let removed = AT_ONCE; removed === AT_ONCE; ) {
      if (stopping.aborted) throw new LeaseLost();
      const { affectedRows: held } = await source.query<{ affectedRows: number }>(`UPDATE receipt_import_job SET leased_until = UTC_TIMESTAMP(3) + INTERVAL ${LEASE_SECONDS} SECOND WHERE id = ? AND worker = ?`, [id, worker]);
      if (held !== 1) throw new LeaseLost();
      const order = table === 'dues_receipt' ? 'ORDER BY `row_number` DESC' : '';
      ({ affectedRows: removed } = await source.query<{ affectedRows: number }>(`DELETE FROM ${table} WHERE file_number = ? ${order} LIMIT ${AT_ONCE}`, [file!.number]));
    }
  }
  await source.query("UPDATE receipt_import_job SET state = 'done', worker = NULL, leased_until = NULL, done_at = ? WHERE id = ? AND worker = ?", [clock(), id, worker]);
}
