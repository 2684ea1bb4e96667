import type { FactSource } from '@unionhall/database';
import type { CsvRow } from '@unionhall/files';
import type { PreviewedRow } from '@unionhall/graphql';
import { decisionBehind, type DecisionBehind } from '../payment/decision-behind';
import { PaymentOrder } from '../payment/payment-order.entity';
import { type PaymentTransfer, returnTransfer } from '../payment/payment-transfer';
import { type BankAnswerContent, contentOfBankRow, refusalsOfBankRow, refusalsOfSettlement } from './bank-answer-row.rule';
import type { BankAnswerVerdict, PaymentRun } from './payment-run.entity';

/** A row of the bank's answer with what it comes to, and what it is about unless it is refused. */
export interface JudgedAnswer extends PreviewedRow<BankAnswerVerdict> {
  readonly settles: Settled | null;
}

/** What a row settles. */
export interface Settled {
  readonly content: BankAnswerContent;
  readonly order: PaymentOrder;
  readonly decision: DecisionBehind | null;
  readonly transfer: PaymentTransfer | null;
}

/** Looks at each row as confirmPayment or returnPayment would, for the person who is to enter it. */
export async function judgedAnswer(source: FactSource, run: PaymentRun, rows: readonly CsvRow[], personId: string): Promise<JudgedAnswer[]> {
  const paid = new Set(run.items.filter(({ refusals }) => refusals.length === 0).map(({ paymentOrderId }) => paymentOrderId));
  const used = await usedReferences(source, rows.map(({ cells }) => (cells[3] ?? '').trim()));
  const lines = new Map<string, number>();
  const judged: JudgedAnswer[] = [];
  for (const { line, cells } of rows) {
    const [id, , , reference] = ['', '', '', ''].map((_, index) => (cells[index] ?? '').trim()) as [string, string, string, string];
    const refusals = refusalsOfBankRow({ line, cells, earlierLine: lines.get(id) ?? lines.get(reference) ?? null, isOfRun: paid.has(id) });
    lines.set(id, line).set(reference, line);
    if (refusals.length > 0) {
      judged.push({ line, cells, verdict: 'refused', refusals, settles: null });
      continue;
    }
    const content = contentOfBankRow(cells);
    const order = await source.toChange(PaymentOrder, id);
    const settled = { content, order, decision: await decisionBehind(source, order.decisionId), transfer: content.result === 'returned' ? await returnTransfer(source, order) : null };
    const against = refusalsOfSettlement(line, content.result, { ...settled, input: content, personId, referenceIsUsed: used.has(reference) });
    judged.push({ line, cells, verdict: against.length > 0 ? 'refused' : content.result, refusals: against, settles: against.length > 0 ? null : settled });
  }
  return judged;
}

async function usedReferences({ statements }: FactSource, references: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await statements.query<{ reference: string }[]>(
    'SELECT bank_reference AS reference FROM payment_order WHERE bank_reference IN (?) UNION ALL SELECT bank_reference FROM payment_refund WHERE bank_reference IN (?)',
    [[...references, ''], [...references, '']],
  );
  return new Set(rows.map(({ reference }) => reference));
}
