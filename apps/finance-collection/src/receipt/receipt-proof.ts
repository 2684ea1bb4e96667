import { canonicalJson, inclusionProof, type Statements } from '@unionhall/database';
import { ReceiptFile } from '../receipt-file/receipt-file.entity';
import { cellsOf } from '../receipt-file/receipt-row.rule';
import { STORED_LEVEL } from '../receipt-file/stage-rows';
import { hashOfLeaves } from './hash-of-leaves';
import type { DuesReceipt } from './dues-receipt.entity';
import type { DuesReceiptProof } from './receipt-proof.type';

const CHUNK = 2 ** STORED_LEVEL;

/** Proves that a row is in the file of the tax bureau: RFC 9162, the leaf being the row's cells. */
export async function proveReceipt(statements: Statements, receipt: DuesReceipt, file: ReceiptFile): Promise<DuesReceiptProof> {
  const chunks = new Map<number, Promise<Buffer[]>>();
  const leavesOf = (chunk: number) => {
    const leaves = chunks.get(chunk) ?? readLeaves(statements, file.number, chunk * CHUNK);
    chunks.set(chunk, leaves);
    return leaves;
  };
  const read = async (level: number, position: number): Promise<Buffer> => {
    if (level >= STORED_LEVEL) return storedNode(statements, file.number, level, position);
    const first = position * 2 ** level;
    const leaves = await leavesOf(Math.floor(first / CHUNK));
    return hashOfLeaves(leaves.slice(first % CHUNK, (first % CHUNK) + 2 ** level));
  };
  const path = await inclusionProof(read, receipt.rowNumber, file.rowCount);
  return {
    fileSha256: file.sha256,
    root: file.root!,
    rows: file.rowCount,
    index: receipt.rowNumber,
    row: canonicalJson([...(receipt.cells ?? cellsOf(receipt))]),
    path: path.map((hash) => hash.toString('hex')),
  };
}

async function readLeaves(statements: Statements, number: number, first: number): Promise<Buffer[]> {
  const rows = await statements.query<{ leaf: Buffer }[]>(
    `SELECT leaf FROM (SELECT \`row_number\` AS place, leaf FROM dues_receipt WHERE file_number = ? AND \`row_number\` BETWEEN ? AND ?
     UNION ALL SELECT \`row_number\`, leaf FROM receipt_file_row WHERE file_number = ? AND \`row_number\` BETWEEN ? AND ?) leaves ORDER BY place`,
    [number, first, first + CHUNK - 1, number, first, first + CHUNK - 1],
  );
  return rows.map(({ leaf }) => leaf);
}

async function storedNode(statements: Statements, number: number, level: number, position: number): Promise<Buffer> {
  const [row] = await statements.query<{ hash: Buffer }[]>('SELECT hash FROM receipt_file_node WHERE file_number = ? AND level = ? AND position = ?', [number, level, position]);
  if (!row) throw new Error(`file ${number} has no node ${level}/${position}`);
  return row.hash;
}
