import { notFound } from '@unionhall/contracts';
import { type FactSource, rowsOf, type Statements } from '@unionhall/database';
import type { Fen, Month } from '@unionhall/kernel';
import { survivorsOf } from '../employer/line-of-mergers';
import type { PaymentContent } from '../payment/payment-content';
import { DuesReceipt } from '../receipt/dues-receipt.entity';
import { splitFen } from '../split/split-receipt.rule';
import type { RefundableReceipt } from './refund-dues.rule';

/** SQL: what is given back of receipts and counts, by receipt: payments that live, less what came back of them. */
export const GIVEN_BACK = `SELECT refund.receipt_id, refund.id, refund.amount - COALESCE((SELECT SUM(back.amount) FROM payment_refund back WHERE back.payment_order_id = refund.payment_order_id), 0) AS amount, paid.state
  FROM dues_refund refund JOIN payment_order paid ON paid.id = refund.payment_order_id AND paid.state NOT IN ('rejected', 'cancelled', 'returned')`;

/** A receipt and what may be given back of it. */
export interface ReceiptToRefund extends RefundableReceipt {
  readonly document: string;
  readonly period: Month;
}

/** Reads a receipt that may be given back; in an act one person at a time gives something of it back. Throws NOT_FOUND. */
export async function receiptToRefund(statements: Statements, id: string, lock = false): Promise<ReceiptToRefund> {
  const [receipt] = await rowsOf(statements, DuesReceipt, `WHERE id = ?${lock ? ' FOR UPDATE' : ''}`, [id]);
  if (!receipt) throw notFound('DuesReceipt', id);
  const [found] = await statements.query<{ backs: string; matched: string; share: number | null; givenBack: string }[]>(
    `SELECT (SELECT COUNT(*) FROM dues_receipt back JOIN receipt_file file ON file.number = back.file_number AND file.state IN ('reading', 'previewed', 'booked') WHERE back.reverses_id = ?) AS backs,
       (SELECT COALESCE(SUM(amount), 0) FROM receipt_match WHERE receipt_id = ? AND undone_on IS NULL) AS matched,
       (SELECT grassroots_share FROM receipt_split_line WHERE file_number = ? AND control_union_id = ? AND category = ? AND period = ?) AS share,
       (SELECT COALESCE(SUM(amount), 0) FROM (${GIVEN_BACK}) given WHERE receipt_id = ?) AS givenBack`,
    [id, id, receipt.fileNumber, receipt.controlUnionId ?? '', receipt.category, receipt.period, id],
  );
  const payerId = receipt.employerId && (await survivorsOf(statements, [receipt.employerId]))[0]!;
  const { backs, matched, share, givenBack } = found!;
  const { line, document, payerName, period, category, amount } = receipt;
  const grassroots = share === null ? null : splitFen(amount, { grassroots: share, upward: 10_000 - share }).grassroots;
  return { line, document, payerName, period, category, amount, payerId, isTakenBack: Number(backs) > 0 || amount < 0n, matched: BigInt(matched), grassroots, givenBack: BigInt(givenBack) };
}

/** The account of what stays at the grassroots; null where none is open. */
export async function grassrootsAccountId({ statements }: FactSource): Promise<string | null> {
  const [row] = await statements.query<{ id: string }[]>("SELECT id FROM ledger_account WHERE collection_use = 'grassroots' AND collection_union_id = ''");
  return row?.id ?? null;
}

/** What is paid by a refund, and decided on before. */
export function refundContent({ document, payerName, period }: Pick<ReceiptToRefund, 'document' | 'payerName' | 'period'>, { payeeAccountId, amount, reason }: { readonly payeeAccountId: string; readonly amount: Fen; readonly reason: string }): PaymentContent {
  return { powerItem: 'dues-refunds', payeeAccountId, amount, purpose: `退还${payerName}${period}多缴经费（税票${document}）：${reason.trim()}` };
}
