/** What one row of a soak came to. */
export interface SoakRow {
  readonly what: string;
  readonly done: number;
  /** Infinity where a run has no bound but its minutes. */
  readonly wanted: number;
  /** What must never be and was, a line each. */
  readonly violations: readonly string[];
}

/** How long what was hurt took to work again, in milliseconds. */
export interface Recovery {
  readonly what: string;
  /** Null for what is reported only. */
  readonly limitMs: number | null;
  readonly milliseconds: readonly number[];
}

/** Whether a row did all it should, and nothing was found. */
export const isGood = ({ done, wanted, violations }: SoakRow): boolean => violations.length === 0 && (wanted === Infinity || done >= wanted);

/** Whether everything came back in time. */
export const isQuick = ({ milliseconds, limitMs }: Recovery): boolean => limitMs === null || milliseconds.every((each) => each <= limitMs);

/** The report of a soak as lines of a table, and the violations under it. */
export function linesOfReport(rows: readonly SoakRow[], recoveries: readonly Recovery[]): string[] {
  const table = rows.map((row) => `| ${row.what} | ${row.done}${row.wanted === Infinity ? '' : ` of ${row.wanted}`} | ${row.violations.length} | ${isGood(row) ? '✓' : '✗'} |`);
  const times = recoveries
    .filter(({ milliseconds }) => milliseconds.length > 0)
    .map((each) => {
      const sorted = each.milliseconds.toSorted((one, other) => one - other);
      const [median, longest] = [sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!];
      return `| ${each.what} | median ${Math.round(median)} ms, longest ${Math.round(longest)} ms${each.limitMs === null ? '' : `, limit ${each.limitMs} ms`} | | ${isQuick(each) ? '✓' : '✗'} |`;
    });
  return ['| what | done | violations | |', '| --- | --- | --- | --- |', ...table, ...times, ...rows.flatMap(({ what, violations }) => violations.map((line) => `✗ ${what}: ${line}`))];
}
