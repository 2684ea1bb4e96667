import { once } from 'node:events';
import { CsvError, parse } from 'csv-parse';
import { decodedText } from './decode-text';
import { type TableFault, TableRefused } from './table-refused';

/** A row of a table that is not read yet: its cells as they stand in the file, and the line of the file it ends on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a table may be at most. */
export interface CsvLimits {
  readonly rows: number;
  readonly columns: number;
  /** Bytes of one row, about. */
  readonly rowLength: number;
}

/**
 * The rows of a CSV file as it streams in, the head among them; empty lines are left out. Memory does not grow with the file.
 * Throws TableRefused, with the line, for what is no table: whoever reads has then booked nothing.
 */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>, limits: CsvLimits): AsyncGenerator<CsvRow> {
  const parser = parse({ info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: limits.rowLength });
  const fed = feed(parser, decodedText(bytes));
  let rows = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      rows += 1;
      if (rows > limits.rows) throw new TableRefused('too-many-rows', info.lines);
      if (record.length > limits.columns) throw new TableRefused('too-many-columns', info.lines);
      if (record.some((cell) => cell.includes('\0'))) throw new TableRefused('nul', info.lines);
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    throw error instanceof CsvError ? new TableRefused(faultOf(error), Number(error['lines'] ?? 0) || null, { cause: error }) : error;
  } finally {
    parser.destroy();
    await fed;
  }
  if (rows === 0) throw new TableRefused('empty', null);
}

/** Writes the text into the parser, as fast as it takes it; a file that cannot be decoded ends the rows with the reason. */
async function feed(parser: ReturnType<typeof parse>, text: AsyncIterable<string>): Promise<void> {
  const closed = once(parser, 'close').catch(() => undefined);
  try {
    for await (const part of text) {
      if (parser.destroyed) return;
      if (part !== '' && !parser.write(part)) await Promise.race([once(parser, 'drain'), closed]);
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}

function faultOf({ code }: CsvError): TableFault {
  return code === 'CSV_MAX_RECORD_SIZE' ? 'record-too-long' : 'quotes';
}
