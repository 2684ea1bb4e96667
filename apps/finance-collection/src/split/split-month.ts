import { act, type ActTransaction, type FactSource, haveParameters, insertRow, parameterIfOn, parameterOn, postTransfer, type Statements } from '@unionhall/database';
import { type Fen, type LocalDate, type Month, sumFen } from '@unionhall/kernel';
import { closedMonths } from '../collection-month/closed-months';
import type { CollectionAccountUse } from '../ledger/ledger-account.entity';
import type { DuesCategory } from '../receipt/dues-receipt.entity';
import { ReceiptSplit, ReceiptSplitLine } from './receipt-split.entity';
import { SplitMonthInput } from './split.inputs';
import { splitMonthRules } from './split-month.rule';

/** One sum of a file before it is divided; amounts in fen. */
type Line = Pick<ReceiptSplitLine, 'fileNumber' | 'controlUnionId' | 'category' | 'period' | 'grassrootsShare' | 'receipts' | 'amount' | 'grassroots' | 'upward'>;

/**
 * Divides every receipt booked in a month (经费分成) by the table of its period [CP-2]: the grassroots part is owed to the unions, that
 * of the preparation fund held for the union to come [CP-3], the rest goes upward. Files are never changed, so the parts are reckoned before the transaction.
 */
export const splitMonth = act({
  name: 'splitMonth',
  description: '经费分成:将当月入账的各笔按所属期的比例划分为基层留成和上缴部分,分毫不差。Splits every receipt booked in a month by the table of its period, to the fen.',
  who: ['accountant'],
  input: SplitMonthInput,
  object: ReceiptSplit,
  answers: 'split',
  ask: async (ask, input, source) => {
    await haveParameters(ask, source, ['finance-collection.receipt-split']);
    return 'bookedIn' in input ? dividedLines(source, await undividedFiles(source.statements, input.bookedIn)) : NOTHING_DIVIDED;
  },
  gather: async (source, { input: { bookedIn }, asked: { files: read, lines, periodsWithoutTable } }) => {
    const closed = await closedMonths(source, [bookedIn]);
    const undivided = new Set(await undividedFiles(source.statements, bookedIn, source.locking));
    // A file that was voided or divided meanwhile falls out; one that was booked meanwhile waits for the next time.
    const present = lines.filter(({ fileNumber }) => undivided.has(fileNumber));
    // Read again, so that the act's entry says by which version of the table each period was divided.
    for (const period of new Set(present.map((line) => line.period))) await parameterOn(source, 'finance-collection.receipt-split', firstDayOf(period));
    const accounts = await accountsOf(source.statements);
    const wanted = new Set(present.flatMap(({ category }): CollectionAccountUse[] => [category === 'dues' ? 'grassroots' : 'held', 'upward']));
    return { files: read.filter((number) => undivided.has(number)), lines: present, periodsWithoutTable, accounts, closedMonths: closed, missingAccounts: [...wanted].filter((use) => !accounts.has(`${use} `)) };
  },
  rules: splitMonthRules,
  write: async (tx, { input: { bookedIn }, lines, accounts, personId, today, now }) => {
    const sumOf = (part: 'amount' | 'grassroots' | 'upward') => sumFen(lines.map((line) => line[part]));
    const receipts = lines.reduce((count, line) => count + line.receipts, 0);
    const split = await insertRow(tx.manager, ReceiptSplit, { id: tx.newId(), bookedIn, receipts, amount: sumOf('amount'), grassroots: sumOf('grassroots'), upward: sumOf('upward'), splitById: personId, splitOn: today, version: 1 });
    const rows = lines.map((line) => ({ id: tx.newId(), splitId: split.id, ...line }));
    await tx.manager.createQueryBuilder().insert().into(ReceiptSplitLine).values(rows).updateEntity(false).execute();
    await postParts(tx, split.id, lines, accounts, now);
    return split;
  },
});

/** The numbers of the files booked in a month that were not divided yet. */
async function undividedFiles(statements: Statements, bookedIn: Month, locking = false): Promise<number[]> {
  const rows = await statements.query<{ number: number }[]>(
    `SELECT number FROM receipt_file WHERE state = 'booked' AND booked_on BETWEEN ? AND LAST_DAY(?) AND number NOT IN (SELECT file_number FROM receipt_split_line) ORDER BY number ${locking ? 'FOR UPDATE' : ''}`,
    [`${bookedIn}-01`, `${bookedIn}-01`],
  );
  return rows.map(({ number }) => number);
}

/** What files come to, divided. */
interface Divided {
  readonly files: readonly number[];
  readonly lines: readonly Line[];
  /** The periods before the first table, whose receipts are in no line. */
  readonly periodsWithoutTable: readonly Month[];
}

const NOTHING_DIVIDED: Divided = { files: [], lines: [], periodsWithoutTable: [] };

/** The parts of every receipt of these files, added up by file, union, category and period; as splitFen reckons them, in the database. */
async function dividedLines(source: FactSource, files: readonly number[]): Promise<Divided> {
  if (files.length === 0) return NOTHING_DIVIDED;
  const periods = await source.statements.query<{ period: Month }[]>('SELECT DISTINCT period FROM receipt_file_total WHERE file_number IN (?) ORDER BY period', [files]);
  const lines: Line[] = [];
  const periodsWithoutTable: Month[] = [];
  for (const { period } of periods) {
    const table = await parameterIfOn(source, 'finance-collection.receipt-split', firstDayOf(period));
    if (table === null) {
      periodsWithoutTable.push(period);
      continue;
    }
    const { grassroots: grassrootsShare, upward: upwardShare } = table;
    const rows = await source.statements.query<(Pick<Line, 'fileNumber' | 'controlUnionId' | 'category'> & { receipts: string; amount: string; smaller: string })[]>(
      `SELECT file_number AS fileNumber, IFNULL(control_union_id, '') AS controlUnionId, category, COUNT(*) AS receipts, SUM(amount) AS amount, SUM(SIGN(amount) * (ABS(amount) * ? DIV 10000)) AS smaller
       FROM dues_receipt WHERE file_number IN (?) AND period = ? GROUP BY file_number, IFNULL(control_union_id, ''), category`,
      [Math.min(grassrootsShare, upwardShare), files, period],
    );
    for (const { receipts, amount, smaller, ...of } of rows) {
      const [small, large] = [BigInt(smaller), BigInt(amount) - BigInt(smaller)];
      const [grassroots, upward] = grassrootsShare >= upwardShare ? [large, small] : [small, large];
      lines.push({ ...of, period, grassrootsShare, receipts: Number(receipts), amount: BigInt(amount), grassroots, upward });
    }
  }
  return { files, lines, periodsWithoutTable };
}

const firstDayOf = (period: Month) => `${period}-01` as LocalDate;

/** The accounts of the collection by use and union. */
async function accountsOf(statements: Statements): Promise<ReadonlyMap<string, string>> {
  const rows = await statements.query<{ id: string; use: string; unionId: string }[]>('SELECT id, collection_use AS `use`, collection_union_id AS unionId FROM ledger_account WHERE collection_use IS NOT NULL');
  return new Map(rows.map(({ id, use, unionId }) => [`${use} ${unionId}`, id]));
}

/** Posts the parts from each control account to the accounts they are for. */
async function postParts(tx: ActTransaction, splitId: string, lines: readonly Line[], accounts: ReadonlyMap<string, string>, at: Date): Promise<void> {
  const byControl = Map.groupBy(lines, ({ category, controlUnionId }) => `${category} ${controlUnionId}`);
  for (const [control, of] of [...byControl].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const category = of[0]!.category satisfies DuesCategory;
    await post(tx, splitId, accounts.get(control)!, accounts.get(`${category === 'dues' ? 'grassroots' : 'held'} `)!, sumFen(of.map(({ grassroots }) => grassroots)), at);
    await post(tx, splitId, accounts.get(control)!, accounts.get('upward ')!, sumFen(of.map(({ upward }) => upward)), at);
  }
}

async function post(tx: ActTransaction, subjectId: string, from: string, to: string, amount: Fen, at: Date): Promise<void> {
  if (amount === 0n) return;
  const [debitAccountId, creditAccountId] = amount > 0n ? [from, to] : [to, from];
  await postTransfer(tx, { debitAccountId, creditAccountId, amount: amount > 0n ? amount : -amount, subjectId }, at);
}
