import type { FactSource } from '@unionhall/database';
import type { Overlap } from './commit-receipt-file.rule';

/** The files some rows of a file rest on, and their states now; each is kept as it is until the act is through. */
export function filesItRestsOn(source: FactSource, number: number): Promise<Overlap[]> {
  return overlaps(source, 'overlap.other_file_number', 'overlap.file_number', number);
}

/** The files some rows of which rest on a file. */
export function filesRestingOn(source: FactSource, number: number): Promise<Overlap[]> {
  return overlaps(source, 'overlap.file_number', 'overlap.other_file_number', number);
}

function overlaps({ statements, locking }: FactSource, wanted: string, given: string, number: number): Promise<Overlap[]> {
  const lock = locking ? 'LOCK IN SHARE MODE' : '';
  return statements.query<Overlap[]>(
    `SELECT file.name, file.state, overlap.\`rows\` FROM receipt_file_overlap overlap JOIN receipt_file file ON file.number = ${wanted} WHERE ${given} = ? ORDER BY file.number ${lock}`,
    [number],
  );
}
