import { type FactSource, rowsOf } from '@unionhall/database';
import type { CsvRow } from '@unionhall/files';
import type { PreviewedRow } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Employer } from '../employer/employer.entity';
import { receivedFrom } from '../receipt-match/live-matches';
import type { OpeningItemVerdict } from './opening-item.entity';
import { owedIn, refusalsOfOpeningRow, unitMonthIn } from './opening-item-row.rule';

/** A row with what it comes to today, and the unit it is about. */
export interface JudgedOpeningItem extends PreviewedRow<OpeningItemVerdict> {
  readonly employerId: string | null;
}

/** Looks at each row: it may be carried over, or is refused with every reason. Three statements, however many rows. */
export async function judgedOpeningItems(source: FactSource, rows: readonly CsvRow[], today: LocalDate): Promise<JudgedOpeningItem[]> {
  const lock = source.locking ? ' FOR UPDATE' : '';
  const employers = await rowsOf(source.statements, Employer, `WHERE credit_code IN (?) ORDER BY id${lock}`, [[...rows.map(({ cells }) => unitMonthIn(cells).creditCode), '']]);
  const ids = [...employers.map(({ id }) => id), ''];
  const inBooks = await source.statements.query<{ employerId: string; period: string; what: 'assessed' | 'carried-over' }[]>(
    `SELECT employer_id AS employerId, period, 'assessed' AS what FROM dues_assessment WHERE employer_id IN (?) UNION ALL SELECT employer_id, period, 'carried-over' FROM opening_item WHERE employer_id IN (?)`,
    [ids, ids],
  );
  const received = await source.statements.query<{ employerId: string; period: string; amount: string }[]>(
    `SELECT employer_id AS employerId, period, SUM(amount) AS amount FROM (${receivedFrom((unit) => `${unit} IN (?)`)}) received GROUP BY employer_id, period`,
    [ids, ids, ids, ids],
  );
  const keyOf = (employerId: string, period: string) => `${employerId} ${period}`;
  const known = new Set(inBooks.map(({ employerId, period, what }) => `${what} ${keyOf(employerId, period)}`));
  const sums = new Map(received.map(({ employerId, period, amount }) => [keyOf(employerId, period), BigInt(amount)]));
  const lines = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const { creditCode, period } = unitMonthIn(cells);
    const employer = employers.find((each) => each.creditCode === creditCode) ?? null;
    const key = keyOf(employer?.id ?? '', period);
    const facts = { line, cells, today, employer, earlierLine: employer ? (lines.get(key) ?? null) : null, isAssessed: known.has(`assessed ${key}`), isCarriedOver: known.has(`carried-over ${key}`), received: sums.get(key) ?? 0n };
    const refusals = refusalsOfOpeningRow(facts);
    if (!lines.has(key)) lines.set(key, line);
    return { line, cells, refusals, verdict: refusals.length > 0 ? 'refused' : 'new', employerId: employer?.id ?? null };
  });
}

/** What the rows add up to, in fen. */
export const sumOfRows = (rows: readonly CsvRow[]) => rows.reduce((sum, { cells }) => sum + owedIn(cells), 0n);
