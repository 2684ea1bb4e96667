import { stringify } from 'csv-stringify/sync';

type Rows = readonly (readonly string[])[];

/**
 * A table as CSV that a spreadsheet opens as it is: UTF-8 with a byte order mark, lines ending in CR LF. A text a spreadsheet
 * would take for a formula (= + - @ TAB CR, their full-width forms, too) gets a leading apostrophe.
 */
export function csvText(head: readonly string[], rows: Rows): string {
  return CSV_MARK + csvLines([head, ...rows]);
}

/** What such a file begins with; without it a spreadsheet does not take it for UTF-8. */
export const CSV_MARK = '\uFEFF';

/** Further lines of such a file, for one that is written as its rows come. */
export function csvLines(rows: Rows): string {
  return stringify(rows as string[][], { escape_formulas: true, record_delimiter: 'windows' });
}
