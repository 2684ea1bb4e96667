import { notFound } from '@unionhall/contracts';
import type { Statements } from '@unionhall/database';
import type { Fen, Month } from '@unionhall/kernel';
import { GIVEN_BACK } from '../dues-refund/receipt-to-refund';
import type { ReceiptFileState } from '../receipt-file/receipt-file.transitions';

/** A receipt and what is matched of it, in fen. */
export interface ReceiptToMatch {
  readonly line: number;
  readonly creditCode: string;
  readonly payerName: string;
  readonly period: Month;
  readonly amount: Fen;
  readonly fileState: ReceiptFileState;
  /** The unit the file has it for, merged units by their successor; null for one who was not in the register. */
  readonly employerId: string | null;
  readonly isTakenBack: boolean;
  readonly isReleased: boolean;
  readonly isGivenBack: boolean;
  readonly matched: Fen;
}

/** Reads a receipt that may be matched; `lock` lets one person at a time match it. Throws NOT_FOUND. */
export async function receiptToMatch(statements: Statements, id: string, lock = false): Promise<ReceiptToMatch> {
  const [row] = await statements.query<(Omit<ReceiptToMatch, 'amount' | 'isTakenBack' | 'isReleased' | 'isGivenBack' | 'matched'> & { amount: string })[]>(
    `SELECT receipt.line, receipt.credit_code AS creditCode, receipt.payer_name AS payerName, receipt.period, receipt.amount, file.state AS fileState, COALESCE(payer.merged_into_id, payer.id) AS employerId
     FROM dues_receipt receipt JOIN receipt_file file ON file.number = receipt.file_number LEFT JOIN employer payer ON payer.id = receipt.employer_id WHERE receipt.id = ? ${lock ? 'FOR UPDATE' : ''}`,
    [id],
  );
  if (!row) throw notFound('DuesReceipt', id);
  const [sums] = await statements.query<{ matched: string; backs: string; releases: string; refunds: string }[]>(
    `SELECT (SELECT COALESCE(SUM(amount), 0) FROM receipt_match WHERE receipt_id = ? AND undone_on IS NULL) AS matched,
       (SELECT COUNT(*) FROM dues_receipt back JOIN receipt_file file ON file.number = back.file_number AND file.state = 'booked' WHERE back.reverses_id = ?) AS backs,
       (SELECT COUNT(*) FROM preparation_fund_release_line released JOIN dues_receipt paid ON paid.id = released.receipt_id AND paid.employer_id = released.employer_id WHERE released.receipt_id = ?) AS releases,
       (SELECT COUNT(*) FROM (${GIVEN_BACK}) given WHERE receipt_id = ?) AS refunds`,
    [id, id, id, id],
  );
  return { ...row, amount: BigInt(row.amount), isTakenBack: Number(sums!.backs) > 0 || BigInt(row.amount) < 0n, isReleased: Number(sums!.releases) > 0, isGivenBack: Number(sums!.refunds) > 0, matched: BigInt(sums!.matched) };
}
