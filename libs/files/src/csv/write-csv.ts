import { stringify } from 'csv-stringify/sync';

/**
 * A table as CSV that a spreadsheet opens as it is: UTF-8 with a byte order mark, lines ending in CR LF. A text a spreadsheet
 * would take for a formula (= + - @ TAB CR, their full-width forms, too) gets a leading apostrophe.
 */
export function csvText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify([head, ...rows] as string[][], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
