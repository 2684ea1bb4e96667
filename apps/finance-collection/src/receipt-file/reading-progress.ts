/** Everything the reading of a file needs to go on after the last row that was done, as it is stored with the rows; amounts in fen as text. */
export interface ReadingProgress {
  readonly rows: number;
  readonly receipts: number;
  readonly unmatched: number;
  readonly same: number;
  readonly changed: number;
  readonly refused: number;
  /** Of what is booked with the file. */
  readonly receiptSum: string;
  /** Of every amount that could be read. */
  readonly readSum: string;
  /** Rows whose amount could not be read. */
  readonly unread: number;
  /** The peaks of the Merkle tree over the rows, widest first, hexadecimal. */
  readonly peaks: readonly string[];
}

export const nothingRead: ReadingProgress = { rows: 0, receipts: 0, unmatched: 0, same: 0, changed: 0, refused: 0, receiptSum: '0', readSum: '0', unread: 0, peaks: [] };
