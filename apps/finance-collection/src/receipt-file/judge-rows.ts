import { canonicalJson, leafHash, rowsOf, type Statements } from '@unionhall/database';
import type { CsvRow } from '@unionhall/files';
import { type Fen, fenFromYuan, judge, type LocalDate, type Refusal } from '@unionhall/kernel';
import { bookingOf, openReceipt, receiptFateRules, sameReceipt, type StandingReceipt, takenBackBy } from './receipt-fate.rule';
import { ReceiptFile } from './receipt-file.entity';
import { contentOf, isAmount, type ReceiptContent, receiptRowRules } from './receipt-row.rule';

/** A row that was read: what it says, or every reason why it says nothing. */
export interface ReadRow {
  readonly rowNumber: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly leaf: Buffer;
  readonly content: ReceiptContent | null;
  readonly refusals: readonly Refusal[];
  readonly hasAmount: boolean;
  /** Of its amount cell; 0 where that cannot be read. */
  readonly amount: Fen;
}

/** What a row comes to: a receipt to be booked, or nothing new. */
export type JudgedRow =
  | { readonly row: ReadRow; readonly booking: number; readonly reversesId: string | null; readonly id: string }
  | { readonly row: ReadRow; readonly fate: 'same' | 'changed' | 'refused'; readonly standing: StandingReceipt | null; readonly refusals: readonly Refusal[] };

/** Another file's rows of the same receipts are just being cleared away: their numbers are free in a moment. */
export class BeingCleared extends Error {}

/** The leaf of a row in the tree of its file: of its cells alone, so that whoever has the file can make it. */
export function leafOf(cells: readonly string[]): Buffer {
  return leafHash(Buffer.from(canonicalJson([...cells])));
}

/** Reads a row by itself. */
export function readRow({ line, cells }: CsvRow, rowNumber: number, today: LocalDate, branches: ReadonlyMap<string, string>): ReadRow {
  const facts = { line, cells, today, branchCode: branches.get((cells[1] ?? '').toUpperCase()) ?? null };
  const { refusals } = judge(receiptRowRules, facts);
  const hasAmount = isAmount(cells[7] ?? '');
  return { rowNumber, line, cells, leaf: leafOf(cells), content: refusals.length === 0 ? contentOf(facts) : null, refusals, hasAmount, amount: hasAmount ? fenFromYuan(cells[7]!) : 0n };
}

/** Every row as if nothing stood yet: the usual case, which the unique key of the table then confirms or denies. */
export function allNew(rows: readonly ReadRow[], newId: () => string): JudgedRow[] | null {
  const judged: JudgedRow[] = [];
  for (const row of rows) {
    if (row.content && row.content.amount < 0n) return null;
    judged.push(row.content ? { row, booking: 1, reversesId: null, id: newId() } : { row, fate: 'refused', standing: null, refusals: row.refusals });
  }
  return judged;
}

/** What each row comes to against everything that stands, the rows before it among them; one statement. */
export async function judgeRows(statements: Statements, file: ReceiptFile, rows: readonly ReadRow[], newId: () => string): Promise<JudgedRow[]> {
  const standing = await standingReceipts(statements, rows);
  return rows.map((row): JudgedRow => {
    if (!row.content) return { row, fate: 'refused', standing: null, refusals: row.refusals };
    const key = keyOf(row.content);
    const under = standing.get(key) ?? [];
    const facts = { line: row.line, fileNumber: file.number, content: row.content, standing: under };
    const same = sameReceipt(facts);
    if (same) return { row, fate: 'same', standing: same, refusals: [] };
    const { refusals } = judge(receiptFateRules, facts);
    const open = openReceipt(facts) ?? null;
    if (refusals.length > 0) return { row, fate: row.content.amount > 0n ? 'changed' : 'refused', standing: open, refusals };
    const receipt = { id: newId(), booking: bookingOf(facts), reversesId: row.content.amount < 0n ? takenBackBy(facts)!.id : null };
    standing.set(key, [...under, { ...receipt, file, line: row.line, base: row.content.base, amount: row.content.amount, paidOn: row.content.paidOn }]);
    return { row, ...receipt };
  });
}

type Natural = Pick<ReceiptContent, 'document' | 'taxBranchCode' | 'creditCode' | 'period' | 'category'>;
const keyOf = ({ document, taxBranchCode, creditCode, period, category }: Natural) => [document, taxBranchCode, creditCode, period, category].join(' ');

interface StandingRow extends Natural, Omit<StandingReceipt, 'file' | 'base' | 'amount'> {
  readonly base: string;
  readonly amount: string;
  readonly fileNumber: number;
}

async function standingReceipts(statements: Statements, rows: readonly ReadRow[]): Promise<Map<string, readonly StandingReceipt[]>> {
  const documents = [...new Set(rows.flatMap(({ content }) => (content ? [content.document] : [])))];
  if (documents.length === 0) return new Map();
  const found = await statements.query<StandingRow[]>(
    `SELECT id, file_number AS fileNumber, line, document, tax_branch_code AS taxBranchCode, credit_code AS creditCode, period, category, base, amount, paid_on AS paidOn, booking, reverses_id AS reversesId
     FROM dues_receipt FORCE INDEX (natural_key) WHERE document IN (?)`,
    [documents],
  );
  const files = await filesOf(statements, [...new Set(found.map(({ fileNumber }) => fileNumber))]);
  const receipts = found.map((row) => ({ ...row, base: BigInt(row.base), amount: BigInt(row.amount), file: files.get(row.fileNumber)! }));
  if (receipts.some(({ file: { state } }) => state === 'refused' || state === 'discarded')) throw new BeingCleared();
  return Map.groupBy(receipts, keyOf);
}

async function filesOf(statements: Statements, numbers: readonly number[]): Promise<Map<number, ReceiptFile>> {
  const files = numbers.length === 0 ? [] : await rowsOf(statements, ReceiptFile, 'WHERE number IN (?)', [numbers]);
  return new Map(files.map((file) => [file.number, file]));
}
