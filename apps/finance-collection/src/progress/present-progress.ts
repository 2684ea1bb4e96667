import type { Statements } from '@unionhall/database';
import type { Fen, Month } from '@unionhall/kernel';
import { ANSWERING_UNIONS, COLLECTED, COLLECTED_BY_UNION } from '../target/target-members';
import { placesOf, ratioOf } from './places.rule';

/** The sides progress is counted for. */
export type ProgressSide = 'trade-union' | 'tax-branch';
const SIDES: readonly ProgressSide[] = ['trade-union', 'tax-branch'];

/** What of a line came with one file. */
export interface FilePart {
  readonly receiptFileId: string;
  readonly receipts: number;
  readonly amount: Fen;
}

/** What a union or a tax branch comes to by a month. */
export interface PresentLine {
  readonly side: ProgressSide;
  readonly of: string;
  readonly target: Fen;
  readonly monthAmount: Fen;
  readonly collected: Fen;
  readonly ratio: number | null;
  readonly place: number | null;
  readonly files: readonly FilePart[];
}

/** Whose a line is, as its columns say. */
export const ownerOf = ({ side, of }: Pick<PresentLine, 'side' | 'of'>): { readonly tradeUnionId: string | null; readonly taxBranchId: string | null } =>
  side === 'trade-union' ? { tradeUnionId: of, taxBranchId: null } : { tradeUnionId: null, taxBranchId: of };

/** The progress of a month by the files that stand now. */
export interface PresentProgress {
  readonly monthAmount: Fen;
  readonly collected: Fen;
  readonly lines: readonly PresentLine[];
}

interface CollectedRow {
  readonly of: string;
  readonly fileId: string;
  readonly receipts: string;
  readonly amount: string;
  readonly monthAmount: string;
}

const SUMS = 'file.id AS fileId, SUM(total.receipts) AS receipts, SUM(total.amount) AS amount, SUM(IF(total.paid_in = ?, total.amount, 0)) AS monthAmount';
const collectedBy: Readonly<Record<ProgressSide, string>> = {
  'trade-union': `WITH RECURSIVE ${ANSWERING_UNIONS} SELECT answering.answers AS \`of\`, ${SUMS} FROM ${COLLECTED_BY_UNION} JOIN answering ON answering.id = total.trade_union_id
    WHERE total.paid_in BETWEEN ? AND ? GROUP BY answering.answers, file.id ORDER BY answering.answers, file.id`,
  'tax-branch': `SELECT branch.id AS \`of\`, ${SUMS} FROM ${COLLECTED} JOIN tax_branch AS branch ON branch.code = total.tax_branch_code
    WHERE total.paid_in BETWEEN ? AND ? GROUP BY branch.id, file.id ORDER BY branch.id, file.id`,
};

/** What unions, branches and the whole come to from January to a month, against a target (代收进度) [BH-7]. */
export async function presentProgress(statements: Statements, month: Month, targetId: string): Promise<PresentProgress> {
  const period = [month, `${month.slice(0, 4)}-01`, month];
  const [whole] = await statements.query<{ amount: string | null; monthAmount: string | null }[]>(
    `SELECT SUM(total.amount) AS amount, SUM(IF(total.paid_in = ?, total.amount, 0)) AS monthAmount FROM ${COLLECTED} WHERE total.paid_in BETWEEN ? AND ?`,
    period,
  );
  const shares = await statements.query<{ side: ProgressSide; of: string; amount: string }[]>(
    `SELECT breakdown.side, COALESCE(share.trade_union_id, share.tax_branch_id) AS \`of\`, share.amount FROM collection_target_share AS share
       JOIN collection_target_breakdown AS breakdown ON breakdown.id = share.breakdown_id WHERE breakdown.target_id = ? AND breakdown.side <> 'month'`,
    [targetId],
  );
  const lines: PresentLine[] = [];
  for (const side of SIDES) {
    const rows = await statements.query<CollectedRow[]>(collectedBy[side], period);
    const targets = new Map(shares.filter((share) => share.side === side).map(({ of, amount }) => [of, BigInt(amount) as Fen]));
    lines.push(...placed(side, targets, Map.groupBy(rows, ({ of }) => of)));
  }
  return { monthAmount: fen(whole!.monthAmount), collected: fen(whole!.amount), lines };
}

function placed(side: ProgressSide, targets: ReadonlyMap<string, Fen>, rows: ReadonlyMap<string, readonly CollectedRow[]>): PresentLine[] {
  const sums = [...new Set([...targets.keys(), ...rows.keys()])].toSorted((one, other) => (one < other ? -1 : 1)).map((of) => {
    const files = rows.get(of) ?? [];
    const sum = (amount: 'amount' | 'monthAmount') => files.reduce((whole, file) => whole + BigInt(file[amount]), 0n) as Fen;
    const parts = files.map(({ fileId, receipts, amount }) => ({ receiptFileId: fileId, receipts: Number(receipts), amount: BigInt(amount) as Fen }));
    return { side, of, target: targets.get(of) ?? (0n as Fen), monthAmount: sum('monthAmount'), collected: sum('amount'), files: parts };
  });
  const places = placesOf(sums);
  return sums.map((line, index) => ({ ...line, ratio: ratioOf(line), place: places[index]! }));
}

const fen = (amount: string | null) => BigInt(amount ?? 0) as Fen;
