/** Why a table cannot be read at all. */
export type TableFault = 'empty' | 'encoding' | 'nul' | 'quotes' | 'record-too-long' | 'too-many-columns' | 'too-many-rows';

/** A file that is no table anybody could read: nothing of it is taken. */
export class TableRefused extends Error {
  constructor(
    readonly fault: TableFault,
    /** The line it was found at, from 1; null where no line is known. */
    readonly line: number | null,
    options?: ErrorOptions,
  ) {
    super(`${fault}${line === null ? '' : ` at line ${line}`}`, options);
    this.name = 'TableRefused';
  }
}
