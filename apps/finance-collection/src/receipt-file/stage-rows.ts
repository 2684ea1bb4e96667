import { appendLeaf, inTransaction, type MerkleNode } from '@unionhall/database';
import type { DataSource, EntityManager } from 'typeorm';
import { allNew, type JudgedRow, judgeRows, type ReadRow } from './judge-rows';
import { type Payer, payersOf } from './payers';
import type { ReadingProgress } from './reading-progress';
import type { ReceiptFile } from './receipt-file.entity';
import { cellsOf, type ReceiptContent } from './receipt-row.rule';

/** Subtrees of so many rows (a power of two) and more are stored; smaller ones are computed from the rows. */
export const STORED_LEVEL = 10;

/** So long a process keeps a file it reads without a word, by the database's clock. */
export const LEASE_SECONDS = 20;

/** Another process has taken the file up. */
export class LeaseLost extends Error {}

/** A reading in hand. */
export interface Reading {
  readonly source: DataSource;
  readonly file: ReceiptFile;
  readonly worker: string;
  readonly newId: () => string;
}

/**
 * Stores what a batch of rows comes to, with how far the reading is, in one transaction: whoever goes on after a kill
 * finds either both or neither. Rows are taken for new first; only where the unique key says otherwise is looked closer.
 */
export async function stageRows({ source, file, worker, newId }: Reading, rows: readonly ReadRow[], before: ReadingProgress, bytesDone: number, looksCloser: boolean): Promise<{ progress: ReadingProgress; lookedCloser: boolean }> {
  let closer = looksCloser;
  return inTransaction(source, async (manager) => {
    const judged = (closer ? null : allNew(rows, newId)) ?? (await judgeRows(manager, file, rows, newId));
    const lookedCloser = closer;
    // A duplicate key brings us here again, and then it is looked at what stands.
    closer = true;
    const employers = await payersOf(manager, [...new Set(rows.flatMap(({ content }) => (content ? [content.creditCode] : [])))]);
    const { progress, nodes } = progressAfter(before, judged, (code) => employers.has(code));
    const done = await advance(manager, file.id, worker, before, progress, bytesDone);
    if (done) return { progress, lookedCloser };
    await insertReceipts(manager, file, judged, employers);
    await insertOthers(manager, file, judged, newId);
    if (nodes.length > 0) await manager.query('INSERT INTO receipt_file_node (file_number, level, position, hash) VALUES ?', [nodes.map(({ level, position, hash }) => [file.number, level, position, hash])]);
    return { progress, lookedCloser };
  });
}

const isReceipt = (judged: JudgedRow): judged is Extract<JudgedRow, { booking: number }> => 'booking' in judged;

function progressAfter(before: ReadingProgress, judged: readonly JudgedRow[], isKnown: (creditCode: string) => boolean): { progress: ReadingProgress; nodes: MerkleNode[] } {
  const receipts = judged.filter(isReceipt);
  const fates = Map.groupBy(judged, (each) => (isReceipt(each) ? 'new' : each.fate));
  const count = (fate: 'same' | 'changed' | 'refused') => fates.get(fate)?.length ?? 0;
  const nodes: MerkleNode[] = [];
  let peaks: readonly Buffer[] = before.peaks.map((peak) => Buffer.from(peak, 'hex'));
  let [receiptSum, readSum] = [BigInt(before.receiptSum), BigInt(before.readSum)];
  for (const { row } of judged) {
    const appended = appendLeaf(row.rowNumber, peaks, row.leaf);
    peaks = appended.peaks;
    for (const node of appended.nodes) if (node.level >= STORED_LEVEL) nodes.push(node);
    if (row.hasAmount) readSum += row.amount;
  }
  for (const { row } of receipts) receiptSum += row.content!.amount;
  const progress = {
    rows: before.rows + judged.length,
    receipts: before.receipts + receipts.length,
    unmatched: before.unmatched + receipts.filter(({ row }) => !isKnown(row.content!.creditCode)).length,
    same: before.same + count('same'),
    changed: before.changed + count('changed'),
    refused: before.refused + count('refused'),
    receiptSum: receiptSum.toString(),
    readSum: readSum.toString(),
    unread: before.unread + judged.filter(({ row }) => !row.hasAmount).length,
    peaks: peaks.map((peak) => peak.toString('hex')),
  };
  return { progress, nodes };
}

/** Moves the job on; true when exactly this was done before, and only the answer to its commit was lost. */
async function advance(manager: EntityManager, id: string, worker: string, before: ReadingProgress, progress: ReadingProgress, bytesDone: number): Promise<boolean> {
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    `UPDATE receipt_import_job SET rows_done = ?, bytes_done = ?, progress = ?, leased_until = UTC_TIMESTAMP(3) + INTERVAL ${LEASE_SECONDS} SECOND
     WHERE id = ? AND worker = ? AND state = 'reading' AND rows_done = ?`,
    [progress.rows, bytesDone, JSON.stringify(progress), id, worker, before.rows],
  );
  if (affectedRows === 1) return false;
  const [row] = await manager.query<{ rows_done: number; worker: string | null }[]>('SELECT rows_done, worker FROM receipt_import_job WHERE id = ?', [id]);
  if (row?.worker === worker && row.rows_done === progress.rows) return true;
  throw new LeaseLost();
}

async function insertReceipts(manager: EntityManager, { number }: ReceiptFile, judged: readonly JudgedRow[], employers: ReadonlyMap<string, Payer>): Promise<void> {
  const rows = judged.filter(isReceipt).map(({ row: { rowNumber, line, cells, leaf, content }, id, booking, reversesId }) => {
    const { document, taxBranchCode, creditCode, payerName, period, category, base, amount, paidOn } = content!;
    const payer = employers.get(creditCode);
    return [id, number, rowNumber, line, document, taxBranchCode, creditCode, payerName, period, category, base.toString(), amount.toString(), paidOn, payer?.id ?? null, payer?.controlUnionIds[category] ?? null, booking, reversesId, cellsToKeep(cells, content!), leaf];
  });
  if (rows.length === 0) return;
  await manager.query(
    'INSERT INTO dues_receipt (id, file_number, `row_number`, line, document, tax_branch_code, credit_code, payer_name, period, category, base, amount, paid_on, employer_id, control_union_id, booking, reverses_id, cells, leaf) VALUES ?',
    [rows],
  );
}

/** The cells as they stand, where nobody could write them again from what they say. */
function cellsToKeep(cells: readonly string[], content: ReceiptContent): string | null {
  return cellsOf(content).every((cell, index) => cell === cells[index]) ? null : JSON.stringify(cells);
}

async function insertOthers(manager: EntityManager, { number }: ReceiptFile, judged: readonly JudgedRow[], newId: () => string): Promise<void> {
  const rows = judged.flatMap((each) =>
    isReceipt(each) ? [] : [[newId(), number, each.row.rowNumber, each.row.line, each.fate, JSON.stringify(each.row.cells), JSON.stringify(each.refusals), each.standing?.id ?? null, each.row.leaf]],
  );
  if (rows.length > 0) await manager.query('INSERT INTO receipt_file_row (id, file_number, `row_number`, line, fate, cells, refusals, receipt_id, leaf) VALUES ?', [rows]);
}
