import { type FactSource, rowsOf } from '@unionhall/database';
import type { CsvRow } from '@unionhall/files';
import type { PreviewedRow } from '@unionhall/graphql';
import { sumFen } from '@unionhall/kernel';
import { LedgerAccount } from '../ledger/ledger-account.entity';
import type { OpeningBalanceVerdict } from './opening-balance-import.entity';
import { balanceIn, codeIn, refusalsOfBalanceRow } from './opening-balance-row.rule';

/** A row with what it comes to, and its account. */
export interface JudgedOpeningBalance extends PreviewedRow<OpeningBalanceVerdict> {
  readonly account: LedgerAccount | null;
}

/** The rows with what each comes to, and the account they are posted against; null where it is not open. */
export interface JudgedOpeningBalances {
  readonly judged: readonly JudgedOpeningBalance[];
  readonly openingSource: LedgerAccount | null;
}

/** Looks at each row: it may be carried over, or is refused with every reason. One statement, however many rows; accounts are locked in the order of their ids. */
export async function judgedOpeningBalances(source: FactSource, rows: readonly CsvRow[], openingSourceId: string): Promise<JudgedOpeningBalances> {
  const lock = source.locking ? ' FOR UPDATE' : '';
  const accounts = await rowsOf(source.statements, LedgerAccount, `WHERE code IN (?) OR id = ? ORDER BY id${lock}`, [[...rows.map(({ cells }) => codeIn(cells)), ''], openingSourceId]);
  const byCode = new Map(accounts.map((account) => [account.code, account]));
  const lines = new Map<string, number>();
  const judged = rows.map(({ line, cells }): JudgedOpeningBalance => {
    const account = byCode.get(codeIn(cells)) ?? null;
    const refusals = refusalsOfBalanceRow({ line, cells, earlierLine: lines.get(codeIn(cells)) ?? null, account, isSource: account?.id === openingSourceId });
    if (!lines.has(codeIn(cells))) lines.set(codeIn(cells), line);
    return { line, cells, refusals, verdict: refusals.length > 0 ? 'refused' : 'new', account };
  });
  return { judged, openingSource: accounts.find(({ id }) => id === openingSourceId) ?? null };
}

/** What the rows add up to on either side, in fen. */
export const sumsOfRows = (rows: readonly CsvRow[]) => ({ sum: sumFen(rows.map(({ cells }) => balanceIn(cells).debit)), credits: sumFen(rows.map(({ cells }) => balanceIn(cells).credit)) });
