import type { LocalDate } from './local-date';

/** A value that holds from a day on, until a later row replaces it. */
export interface Dated<Value> {
  readonly from: LocalDate;
  readonly value: Value;
}

/** The value in force on a day: that of the latest row not after it. Undefined before the first row. */
export function valueOn<Value>(rows: readonly Dated<Value>[], day: LocalDate): Value | undefined {
  let latest: Dated<Value> | undefined;
  for (const row of rows) {
    if (row.from <= day && (!latest || row.from >= latest.from)) latest = row;
  }
  return latest?.value;
}
