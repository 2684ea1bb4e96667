import { appendLeaf, canonicalJson, leafHash, rootOf } from '@unionhall/database';
import { type Findings, Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

const FINANCE = 'finance-collection';
/** Rows read at once. */
const BATCH = 5_000;
/** In which the counts are final. */
const READ = "state IN ('previewed', 'booked', 'voided')";

interface ReadFile {
  readonly id: string;
  readonly number: number;
  readonly root: string;
  readonly rows: number;
}

/** What must hold of the rows in the tables alone, each with the ids it fails for. */
const checks: readonly { readonly table: string; readonly sql: string }[] = [
  {
    table: 'receipt_file',
    sql: `SELECT file.id, CONCAT('lines ', file.row_count, ', booked ', COUNT(receipt.id), ' of ', file.receipt_count, ' said, their sum ', COALESCE(SUM(receipt.amount), 0), ' fen of ', file.receipt_sum) AS problem
      FROM receipt_file file LEFT JOIN dues_receipt receipt ON receipt.file_number = file.number WHERE file.${READ}
      GROUP BY file.id, file.row_count, file.receipt_count, file.receipt_sum, file.unmatched_count
      HAVING COUNT(receipt.id) <> file.receipt_count OR COALESCE(SUM(receipt.amount), 0) <> file.receipt_sum OR COALESCE(SUM(receipt.employer_id IS NULL), 0) <> file.unmatched_count`,
  },
  {
    table: 'receipt_file_row',
    sql: `SELECT file.id, CONCAT('duplicates ', COALESCE(SUM(other.fate = 'same'), 0), ', changed ', COALESCE(SUM(other.fate = 'changed'), 0), ', refused ', COALESCE(SUM(other.fate = 'refused'), 0), ' are not as many as said') AS problem
      FROM receipt_file file LEFT JOIN receipt_file_row other ON other.file_number = file.number WHERE file.${READ} GROUP BY file.id, file.same_count, file.changed_count, file.refused_count
      HAVING COALESCE(SUM(other.fate = 'same'), 0) <> file.same_count OR COALESCE(SUM(other.fate = 'changed'), 0) <> file.changed_count OR COALESCE(SUM(other.fate = 'refused'), 0) <> file.refused_count`,
  },
  { table: 'receipt_file', sql: "SELECT MIN(id) AS id, CONCAT('the file ', sha256, ' stands ', COUNT(*), ' times') AS problem FROM receipt_file WHERE state IN ('reading', 'previewed', 'booked') GROUP BY sha256 HAVING COUNT(*) > 1" },
  {
    table: 'dues_receipt',
    sql: `SELECT MIN(receipt.id) AS id, CONCAT(SUM(receipt.amount > 0), ' receipts of one document, branch, payer, period and category stand, ', SUM(receipt.amount < 0), ' were taken back') AS problem
      FROM dues_receipt receipt JOIN receipt_file file ON file.number = receipt.file_number AND file.state = 'booked'
      GROUP BY receipt.document, receipt.tax_branch_code, receipt.credit_code, receipt.period, receipt.category HAVING SUM(receipt.amount > 0) - SUM(receipt.amount < 0) > 1 OR SUM(receipt.amount > 0) < SUM(receipt.amount < 0)`,
  },
  {
    table: 'dues_receipt',
    sql: `SELECT back.id, 'it takes back no receipt of its own document and amount' AS problem FROM dues_receipt back LEFT JOIN dues_receipt taken ON taken.id = back.reverses_id
      WHERE back.amount < 0 AND NOT (taken.amount = -back.amount AND taken.document = back.document AND taken.credit_code = back.credit_code AND taken.period = back.period AND taken.category = back.category) IS TRUE`,
  },
  {
    table: 'receipt_file_total',
    sql: `SELECT file.id, 'its sums by branch, union, period and category are not those of its rows' AS problem FROM receipt_file file
      LEFT JOIN (SELECT file_number, SUM(amount) AS amount, SUM(receipts) AS receipts FROM receipt_file_total GROUP BY file_number) total ON total.file_number = file.number
      WHERE file.${READ} AND (COALESCE(total.amount, 0) <> file.receipt_sum OR COALESCE(total.receipts, 0) <> file.receipt_count)`,
  },
  {
    table: 'receipt_file_account',
    sql: `SELECT file.id, 'its sums by employer are not those of its rows' AS problem FROM receipt_file file
      LEFT JOIN (SELECT file_number, SUM(amount) AS amount FROM receipt_file_account GROUP BY file_number) account ON account.file_number = file.number
      LEFT JOIN (SELECT file_number, SUM(amount) AS amount FROM dues_receipt WHERE employer_id IS NOT NULL GROUP BY file_number) receipt ON receipt.file_number = file.number
      WHERE file.${READ} AND COALESCE(account.amount, 0) <> COALESCE(receipt.amount, 0)`,
  },
];

/** I5: every line of a file was booked, refused or a duplicate; no file, line or natural key twice; and each row is the one the bureau sent. */
export async function importsWhole(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  if (!house.has(FINANCE, 'receipt_file')) return inspection;
  for (const { table, sql } of checks) {
    for (const { id, problem } of await house.rows<{ id: string; problem: string }>(FINANCE, sql)) inspection.report(FINANCE, table, [id], problem);
  }
  const files = await house.rows<ReadFile>(FINANCE, `SELECT id, number, root, row_count AS \`rows\` FROM receipt_file WHERE ${READ} ORDER BY number`);
  for (const file of files) await checkRows(house, file, inspection);
  return inspection;
}

interface StoredRow {
  readonly place: number;
  readonly leaf: Buffer;
  readonly cells: readonly string[] | string;
}

/** Every row has its leaf, every leaf its place, and together they have the root that was told when the file was read. */
async function checkRows(house: VerifiedHouse, { id, number, root, rows }: ReadFile, inspection: Inspection): Promise<void> {
  // Null once a row is missing: what comes after it stands elsewhere in the tree.
  let peaks: readonly Buffer[] | null = [];
  let next = 0;
  for (let from = 0; from < rows; from += BATCH) {
    const range = [number, from, from + BATCH - 1];
    const found = await house.rows<StoredRow>(
      FINANCE,
      `SELECT * FROM (SELECT \`row_number\` AS place, leaf, COALESCE(cells, JSON_ARRAY(document, tax_branch_code, credit_code, payer_name, period, IF(category = 'dues', '工会经费', '建会筹备金'),
           CAST(base / 100 AS DECIMAL(20, 2)), CAST(amount / 100 AS DECIMAL(20, 2)), paid_on)) AS cells FROM dues_receipt WHERE file_number = ? AND \`row_number\` BETWEEN ? AND ?
         UNION ALL SELECT \`row_number\`, leaf, cells FROM receipt_file_row WHERE file_number = ? AND \`row_number\` BETWEEN ? AND ?) stored ORDER BY place`,
      [...range, ...range],
    );
    for (const { place, leaf, cells } of found) {
      inspection.look(1);
      if (place !== next) inspection.report(FINANCE, 'receipt_file', [id, next], `its row ${next} is missing`);
      const said = (typeof cells === 'string' ? (JSON.parse(cells) as unknown[]) : cells).map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : String(cell)));
      if (!leaf.equals(leafHash(Buffer.from(canonicalJson(said))))) inspection.report(FINANCE, 'dues_receipt', [id, place], `its row ${place} is not the one that was read`);
      peaks = peaks && place === next ? appendLeaf(place, peaks, leaf).peaks : null;
      next = place + 1;
    }
  }
  if (peaks && next === rows && rootOf(peaks).toString('hex') !== root) inspection.report(FINANCE, 'receipt_file', [id], 'its rows are not those whose root was told');
  if (next !== rows) inspection.report(FINANCE, 'receipt_file', [id], `it has ${next} of ${rows} rows`);
}
