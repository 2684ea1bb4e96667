import { inTransaction, rootOf, rowsOf } from '@unionhall/database';
import { csvRows, type CsvRow, FileCorrupted, TableRefused } from '@unionhall/files';
import type { BackgroundJob, JobContext } from '@unionhall/graphql';
import { type Fen, judge } from '@unionhall/kernel';
import type { EntityManager } from 'typeorm';
import { clearRows } from './clear-rows';
import { BeingCleared, type ReadRow, readRow } from './judge-rows';
import { nothingRead, type ReadingProgress } from './reading-progress';
import { ReceiptFile } from './receipt-file.entity';
import { receiptFileLife } from './receipt-file.life';
import { type ReceiptTableFacts, receiptTableRules, statedBy, TRAILER } from './receipt-table.rule';
import { ReceiptImportJob } from './receipt-import-job.entity';
import { LEASE_SECONDS, LeaseLost, type Reading, stageRows } from './stage-rows';
import { sumUp } from './sum-up';

const LIMITS = { rows: 2_000_002, columns: 20, rowLength: 2_000 };
const BATCH = 2_000;

/** Reads the bureau's files that were asked for, one after the other, and clears away the rows of those nobody wants; goes on after a kill where it was. */
export const readReceiptFiles: BackgroundJob = {
  name: 'readReceiptFiles',
  work: async (context) => {
    const worker = context.newId();
    for (let job = await takeUp(context, worker); job !== null && !context.stopping.aborted; job = await takeUp(context, worker)) {
      try {
        await (job.state === 'clearing' ? clearRows(context, job, worker) : readFile(context, job, worker));
      } catch (error) {
        await letGo(context, job.id, worker);
        if (error instanceof LeaseLost || error instanceof BeingCleared || error instanceof Stopping) return;
        throw error;
      }
    }
  },
};

/** The department stops: what was done so far is stored. */
class Stopping extends Error {}

/** The next file nobody is at, what is to be cleared first: its numbers are wanted by others. */
async function takeUp({ source }: JobContext, worker: string): Promise<ReceiptImportJob | null> {
  const free = "state <> 'done' AND (leased_until IS NULL OR leased_until < UTC_TIMESTAMP(3))";
  const [job] = await rowsOf(source, ReceiptImportJob, `WHERE ${free} ORDER BY state = 'clearing' DESC, id LIMIT 1`);
  if (!job) return null;
  const { affectedRows } = await source.query<{ affectedRows: number }>(
    `UPDATE receipt_import_job SET worker = ?, state = IF(state = 'waiting', 'reading', state), leased_until = UTC_TIMESTAMP(3) + INTERVAL ${LEASE_SECONDS} SECOND WHERE id = ? AND ${free}`,
    [worker, job.id],
  );
  // Whoever was quicker has it; the next look finds what else there is.
  return affectedRows === 1 ? job : null;
}

async function letGo({ source }: JobContext, id: string, worker: string): Promise<void> {
  await source.query('UPDATE receipt_import_job SET worker = NULL, leased_until = NULL WHERE id = ? AND worker = ?', [id, worker]);
}

/** What of the file as a whole is known while it is read. */
type Found = { -readonly [Name in keyof Pick<ReceiptTableFacts, 'fault' | 'isDamaged' | 'head' | 'trailer' | 'lineAfterTrailer' | 'lastLine'>]: ReceiptTableFacts[Name] };

async function readFile(context: JobContext, job: ReceiptImportJob, worker: string): Promise<void> {
  const { source, files, newId } = context;
  const file = await source.manager.findOneByOrFail(ReceiptFile, { id: job.id });
  const found: Found = { fault: null, isDamaged: false, head: null, trailer: null, lineAfterTrailer: null, lastLine: 0 };
  const reading = { source, file, worker, newId };
  const opened = await files.open(file.sha256);
  let progress = job.progress ?? nothingRead;
  if (!opened) found.isDamaged = true;
  else {
    await source.query('UPDATE receipt_import_job SET bytes = ? WHERE id = ?', [opened.bytes, job.id]);
    progress = await readRows(context, reading, opened.content, found, progress);
  }
  await finish(context, job, reading, found, progress);
}

async function readRows({ stopping }: JobContext, reading: Reading, content: AsyncIterable<Uint8Array>, found: Found, from: ReadingProgress): Promise<ReadingProgress> {
  const branches = await branchCodes(reading);
  const measured = { bytes: 0 };
  let progress = from;
  let looksCloser = false;
  let batch: ReadRow[] = [];
  let rowNumber = 0;
  const store = async (rows: readonly ReadRow[], bytes: number) => {
    const stored = await stageRows(reading, rows, progress, bytes, looksCloser);
    ({ progress } = stored);
    looksCloser = stored.lookedCloser;
    if (stopping.aborted) throw new Stopping();
  };
  let storing = Promise.resolve();
  // While the database stores a batch the next one is read; batches are stored in their order, each rests on the progress of the last.
  const storeBatch = async () => {
    await storing;
    if (batch.length === 0) return;
    storing = store(batch, measured.bytes);
    // Heard of by whoever awaits it next, not as a rejection nobody handles.
    storing.catch(() => undefined);
    batch = [];
  };
  try {
    for await (const row of csvRows(counted(content, measured), LIMITS)) {
      found.lastLine = row.line;
      if (found.head === null) {
        found.head = row;
        if (judge(receiptTableRules, factsOf(found, progress)).refusals.some(({ code }) => code === 'finance-collection.receipt-file-head')) return progress;
      } else if (isAfterHead(found, row)) {
        // What was stored before an interruption is only read past.
        if (rowNumber >= from.rows) batch.push(readRow(row, rowNumber, reading.file.previewedOn, branches));
        rowNumber += 1;
        if (batch.length === BATCH) await storeBatch();
      }
    }
  } catch (error) {
    if (error instanceof TableRefused) found.fault = error;
    else if (error instanceof FileCorrupted) found.isDamaged = true;
    else throw error;
  }
  await storeBatch();
  await storing;
  return progress;
}

/** Whether a line is a row, and not the trailer or what follows it. */
function isAfterHead(found: Found, row: CsvRow): boolean {
  if (found.trailer === null && row.cells[0]?.trim() !== TRAILER) return true;
  if (found.trailer === null) found.trailer = row;
  else found.lineAfterTrailer ??= row.line;
  return false;
}

async function* counted(content: AsyncIterable<Uint8Array>, measured: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const part of content) {
    measured.bytes += part.length;
    yield part;
  }
}

async function branchCodes({ source }: Reading): Promise<ReadonlyMap<string, string>> {
  const branches = await source.query<{ code: string }[]>('SELECT code FROM tax_branch');
  return new Map(branches.map(({ code }) => [code.toUpperCase(), code]));
}

const factsOf = (found: Found, { rows, readSum, unread }: ReadingProgress): ReceiptTableFacts => ({ ...found, rows, readSum: BigInt(readSum), unread });

/** The file is read: it is refused as a whole and its rows are cleared away, or it waits to be booked. */
async function finish(context: JobContext, job: ReceiptImportJob, { source, file, worker }: Reading, found: Found, progress: ReadingProgress): Promise<void> {
  const { refusals } = judge(receiptTableRules, factsOf(found, progress));
  const { rows, receipts, unmatched, same, changed, refused, receiptSum, peaks } = progress;
  const counts = { rowCount: rows, receiptCount: receipts, unmatchedCount: unmatched, sameCount: same, changedCount: changed, refusedCount: refused, receiptSum: BigInt(receiptSum) };
  const statedSum: Fen | null = statedBy(found)?.sum ?? null;
  if (refusals.length === 0) await sumUp(source, file.number);
  await inTransaction(source, async (manager) => {
    if (!(await moveJob(manager, job, worker, refusals.length > 0 ? 'clearing' : 'done', context))) return;
    const current = await manager.findOneByOrFail(ReceiptFile, { id: file.id });
    const step = { personId: file.previewedById };
    const tx = { manager, actId: job.actId, newId: context.newId };
    if (refusals.length > 0) await receiptFileLife.move(tx, current, 'refuseFile', context.clock(), { ...counts, statedSum, faults: refusals }, step);
    else await receiptFileLife.move(tx, current, 'finishReading', context.clock(), { ...counts, statedSum, root: rootOf(peaks.map((peak) => Buffer.from(peak, 'hex'))).toString('hex') }, step);
  });
}

/** False when this was done before, and only the answer to its commit was lost. */
async function moveJob(manager: EntityManager, { id }: ReceiptImportJob, worker: string, to: 'clearing' | 'done', { clock }: JobContext): Promise<boolean> {
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    "UPDATE receipt_import_job SET state = ?, progress = NULL, worker = NULL, leased_until = NULL, done_at = IF(? = 'done', ?, NULL) WHERE id = ? AND worker = ? AND state = 'reading'",
    [to, to, clock(), id, worker],
  );
  return affectedRows === 1;
}
