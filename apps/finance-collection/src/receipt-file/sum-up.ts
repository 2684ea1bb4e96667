import type { DataSource } from 'typeorm';

/** What a file would add where, so that booking it and every list of progress and arrears read sums and not rows. */
export async function sumUp(source: DataSource, number: number): Promise<void> {
  for (const table of ['receipt_file_total', 'receipt_file_union_total', 'receipt_file_account', 'receipt_file_overlap']) await source.query(`DELETE FROM ${table} WHERE file_number = ?`, [number]);
  await source.query(
    `INSERT INTO receipt_file_total (file_number, tax_branch_code, control_union_id, period, category, paid_in, receipts, amount)
     SELECT file_number, tax_branch_code, IFNULL(control_union_id, ''), period, category, LEFT(paid_on, 7), COUNT(*), SUM(amount) FROM dues_receipt WHERE file_number = ?
     GROUP BY tax_branch_code, IFNULL(control_union_id, ''), period, category, LEFT(paid_on, 7)`,
    [number],
  );
  await source.query(
    `INSERT INTO receipt_file_union_total (file_number, trade_union_id, paid_in, receipts, amount)
     SELECT receipt.file_number, employer.trade_union_id, LEFT(receipt.paid_on, 7), COUNT(*), SUM(receipt.amount) FROM dues_receipt receipt JOIN employer ON employer.id = receipt.employer_id
     WHERE receipt.file_number = ? AND employer.trade_union_id IS NOT NULL GROUP BY employer.trade_union_id, LEFT(receipt.paid_on, 7)`,
    [number],
  );
  await source.query(
    `INSERT INTO receipt_file_account (file_number, employer_id, period, category, receipts, amount)
     SELECT file_number, employer_id, period, category, COUNT(*), SUM(amount) FROM dues_receipt WHERE file_number = ? AND employer_id IS NOT NULL GROUP BY employer_id, period, category`,
    [number],
  );
  // Rows that rest on another file's: those that stand there already, and those that take something of it back.
  await source.query(
    `INSERT INTO receipt_file_overlap (file_number, other_file_number, \`rows\`)
     SELECT ?, other.file_number, COUNT(*) FROM (
       SELECT receipt_id FROM receipt_file_row WHERE file_number = ? AND fate = 'same' UNION ALL SELECT reverses_id FROM dues_receipt WHERE file_number = ? AND reverses_id IS NOT NULL
     ) relied JOIN dues_receipt other ON other.id = relied.receipt_id WHERE other.file_number <> ? GROUP BY other.file_number`,
    [number, number, number, number],
  );
}
