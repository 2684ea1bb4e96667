import { canonicalJson, sha256Hex, type Statements } from '@unionhall/database';
import { type Fen, sumFen } from '@unionhall/kernel';
import { unitsOf } from '../employer/line-of-mergers';
import { heldParts } from './held-parts.rule';

/** What is held of one receipt for a unit, in fen. */
export interface HeldPart {
  readonly receiptId: string;
  /** The unit, or one merged into it: what was released stays released when a merger is undone. */
  readonly employerId: string;
  readonly amount: Fen;
}

/** What is held of the preparation fund for a unit and was not released. */
export interface HeldFund {
  readonly amount: Fen;
  readonly parts: readonly HeldPart[];
}

interface ReceiptRow {
  readonly id: string;
  /** The receipt it takes back, or itself: whose matches count. */
  readonly standsFor: string;
  readonly amount: string;
  readonly grassrootsShare: number;
  readonly employerId: string | null;
}

/**
 * What is held for a unit, those merged into it included: the grassroots parts of what it paid to the preparation fund, split and not
 * released, receipt by receipt. With `lock` nobody matches these receipts meanwhile.
 */
export async function heldFundOf(statements: Statements, employerId: string, lock = false): Promise<HeldFund> {
  const units = await unitsOf(statements, employerId);
  if (units.length === 0) return { amount: 0n, parts: [] };
  const receipts = await receiptsOf(statements, units);
  if (receipts.length === 0) return { amount: 0n, parts: [] };
  const ids = receipts.flatMap(({ id, standsFor }) => [id, standsFor]);
  if (lock) await statements.query('SELECT id FROM dues_receipt WHERE id IN (?) ORDER BY id FOR UPDATE', [ids]);
  const matches = await rowsByReceipt(statements, `SELECT receipt_id AS receiptId, employer_id AS employerId, amount FROM receipt_match WHERE undone_on IS NULL AND receipt_id IN (?) ORDER BY id ${lock ? 'LOCK IN SHARE MODE' : ''}`, ids);
  const released = await rowsByReceipt(statements, 'SELECT receipt_id AS receiptId, employer_id AS employerId, amount FROM preparation_fund_release_line WHERE receipt_id IN (?)', ids);
  const parts = receipts.flatMap(({ id, standsFor, amount, grassrootsShare, employerId: payer }) => {
    const held = heldParts({ amount: BigInt(amount), grassrootsShare, employerId: payer, matches: matches.get(standsFor) ?? [] });
    const isReleased = (unit: string) => released.get(id)?.some((line) => line.employerId === unit) ?? false;
    return units.filter((unit) => (held.get(unit) ?? 0n) !== 0n && !isReleased(unit)).map((unit) => ({ receiptId: id, employerId: unit, amount: held.get(unit)! }));
  });
  return { amount: sumFen(parts.map((part) => part.amount)), parts };
}

/** The receipts of the preparation fund that were split, and which these units paid or were matched to. */
function receiptsOf(statements: Statements, units: readonly string[]): Promise<ReceiptRow[]> {
  return statements.query<ReceiptRow[]>(
    `SELECT receipt.id, COALESCE(receipt.reverses_id, receipt.id) AS standsFor, receipt.amount, line.grassroots_share AS grassrootsShare, receipt.employer_id AS employerId FROM dues_receipt receipt
     JOIN receipt_split_line line ON line.file_number = receipt.file_number AND line.control_union_id = IFNULL(receipt.control_union_id, '') AND line.category = receipt.category AND line.period = receipt.period
     WHERE receipt.category = 'preparation-fund' AND (receipt.employer_id IN (?) OR COALESCE(receipt.reverses_id, receipt.id) IN (SELECT receipt_id FROM receipt_match WHERE undone_on IS NULL AND employer_id IN (?)))
     ORDER BY receipt.id`,
    [units, units],
  );
}

interface PartRow {
  readonly receiptId: string;
  readonly employerId: string;
  readonly amount: Fen;
}

async function rowsByReceipt(statements: Statements, sql: string, ids: readonly string[]): Promise<Map<string, PartRow[]>> {
  const rows = await statements.query<(Omit<PartRow, 'amount'> & { amount: string })[]>(sql, [ids]);
  return Map.groupBy(rows.map((row) => ({ ...row, amount: BigInt(row.amount) })), ({ receiptId }) => receiptId);
}

/** SHA-256 of what a release is decided over: the unit, its union, the amount and each receipt's part. */
export function releaseSha256(employerId: string, tradeUnionId: string | null, { amount, parts }: HeldFund): string {
  return sha256Hex(canonicalJson({ employerId, tradeUnionId, amount: amount.toString(), parts: parts.map((part) => ({ ...part, amount: part.amount.toString() })) }));
}
