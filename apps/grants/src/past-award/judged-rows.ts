import { type FactSource, rowsOf } from '@unionhall/database';
import type { CsvRow } from '@unionhall/files';
import type { PreviewedRow } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import type { ImportedRowVerdict } from './past-award-import.entity';
import { contentOfRow, type PastAwardContent, refusalsOfRow } from './past-award-row.rule';
import { PastAward } from './past-award.entity';

/** A row with what it comes to today, what it says unless it is refused, and the award it would change. */
export interface JudgedRow extends PreviewedRow<ImportedRowVerdict> {
  readonly content: PastAwardContent | null;
  readonly existing: PastAward | null;
}

/** Looks at each row: refused, or new, the same as what is entered already, or changed. One statement, however many rows. */
export async function judgedRows(source: FactSource, rows: readonly CsvRow[], today: LocalDate): Promise<JudgedRow[]> {
  const years = [...new Set(rows.map(({ cells }) => Number(cells[0])).filter(Number.isSafeInteger))];
  const entered = await rowsOf(source.statements, PastAward, 'WHERE year IN (?)', [years.length > 0 ? years : [0]]);
  const existing = new Map(entered.map((award) => [keyOf([String(award.year), award.title, award.employerName]), award]));
  const lines = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const key = keyOf(cells);
    const refusals = refusalsOfRow({ line, cells, today, earlierLine: lines.get(key) ?? null });
    if (!lines.has(key)) lines.set(key, line);
    if (refusals.length > 0) return { line, cells, refusals, verdict: 'refused', content: null, existing: null };
    const [content, award] = [contentOfRow(cells), existing.get(key) ?? null];
    const verdict = award === null ? 'new' : award.amount === content.amount && award.grantedOn === content.grantedOn ? 'same' : 'changed';
    return { line, cells, refusals, verdict, content, existing: award };
  });
}

/** The natural key of a past award: its year, title and unit. */
const keyOf = ([year = '', title = '', employer = '']: readonly string[]) => JSON.stringify([year.trim(), title.trim(), employer.trim()]);
