import { type CsvLimits, csvRows, type CsvRow } from './read-csv';
import { TableRefused } from './table-refused';

/** A table small enough to be held whole: its head and its rows, or why it is none. */
export interface ReadTable {
  readonly fault: TableRefused | null;
  /** The cells of the first row; empty where there is a fault. */
  readonly head: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Reads a small CSV file that came as a whole. What is no table is told, not thrown: whoever reads it refuses it with a clause. */
export async function readTable(bytes: Uint8Array, limits: CsvLimits): Promise<ReadTable> {
  const all: CsvRow[] = [];
  try {
    for await (const row of csvRows(once(bytes), limits)) all.push(row);
  } catch (error) {
    if (error instanceof TableRefused) return { fault: error, head: [], rows: [] };
    throw error;
  }
  const [head, ...rows] = all;
  return { fault: null, head: head!.cells, rows };
}

/** As many rows as a list has that is entered by one act, and its head. */
const LIST_LIMITS: CsvLimits = { rows: 1_001, columns: 20, rowLength: 2_000 };

/**
 * The list an input brings in Base64, for the rules on it. "May I?" is asked before there is one: the rules then name the input they
 * wait for, as the file reads it when they look.
 */
export async function listIn(input: { readonly contentBase64: string }): Promise<{ readonly file: () => ReadTable; readonly rows: readonly CsvRow[] }> {
  const table = 'contentBase64' in input ? await readTable(Buffer.from(input.contentBase64, 'base64'), LIST_LIMITS) : null;
  return { file: () => table ?? { fault: null, head: [input.contentBase64], rows: [] }, rows: table?.rows ?? [] };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
