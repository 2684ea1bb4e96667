import { fenFromYuan, type Fen, judge, ok, refuse, type Refusal, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { type ConfirmPaymentFacts, confirmPaymentRules } from '../payment/confirm-payment.rule';
import { type ReturnPaymentFacts, returnPaymentRules } from '../payment/return-payment.rule';

/** How the head of the bank's answer names its columns. */
export const BANK_ANSWER_HEAD = ['付款单编号', '结果', '金额', '银行回单号', '原因'];
const columns = ['payment-order', 'result', 'amount', 'reference', 'reason'] as const satisfies readonly (keyof (typeof enumLabels)['BankAnswerColumn'])[];
type Column = (typeof columns)[number];

/** How the results are written. */
const RESULTS: Readonly<Record<string, 'confirmed' | 'returned'>> = { 成功: 'confirmed', 退汇: 'returned' };
const YUAN = /^(0|[1-9]\d{0,12})(\.\d{1,2})?$/;

/** A row of the bank's answer. */
export interface BankAnswerRowFacts {
  readonly line: number;
  readonly cells: readonly string[];
  /** The line an earlier row with the same order or reference stands on, or null. */
  readonly earlierLine: number | null;
  /** Whether the run paid the order it names. */
  readonly isOfRun: boolean;
}

/** What a well-formed row says. */
export interface BankAnswerContent {
  readonly paymentOrderId: string;
  readonly result: 'confirmed' | 'returned';
  readonly bankAmount: Fen;
  readonly bankReference: string;
  readonly reason: string;
}

const cellOf = ({ cells }: Pick<BankAnswerRowFacts, 'cells'>, column: Column) => (cells[columns.indexOf(column)] ?? '').trim();

const fits: Readonly<Record<Column, (cell: string, row: BankAnswerRowFacts) => boolean>> = {
  'payment-order': (cell) => cell !== '',
  result: (cell) => cell in RESULTS,
  amount: (cell) => YUAN.test(cell),
  reference: (cell) => cell !== '' && cell.length <= 100,
  // The bank says why it sent something back.
  reason: (cell, row) => cell.length <= 500 && (cell !== '' || RESULTS[cellOf(row, 'result')] !== 'returned'),
};

/** HOUSE-4: every cell is well formed; one refusal for each that is not. */
const cellsAreWellFormed = rule<BankAnswerRowFacts>('HOUSE-4', 'finance-collection.bank-cell-malformed', (row) =>
  columns.flatMap((column) => (fits[column](cellOf(row, column), row) ? [] : [refuse({ path: ['rows', String(row.line), column], facts: { line: row.line, column }, remedy: 'correct-the-cell' })])),
);

/** HOUSE-3: the bank answers once for an order, by a line of its own. */
const orderStandsOnce = rule<BankAnswerRowFacts>('HOUSE-3', 'finance-collection.bank-row-repeated', ({ line, earlierLine }) =>
  earlierLine === null ? ok : refuse({ path: ['rows', String(line), 'payment-order'], facts: { line, earlierLine }, remedy: 'leave-the-row-once' }),
);

/** HOUSE-2: it answers for what the run paid. */
const orderIsOfRun = rule<BankAnswerRowFacts>('HOUSE-2', 'finance-collection.order-of-no-run', (row) =>
  row.isOfRun ? ok : refuse({ path: ['rows', String(row.line), 'payment-order'], facts: { line: row.line, id: cellOf(row, 'payment-order') }, remedy: 'preview-the-answer-to-this-run' }),
);

/** Every reason against a row by itself. */
export function refusalsOfBankRow(row: BankAnswerRowFacts): readonly Refusal[] {
  return judge([cellsAreWellFormed, orderStandsOnce, orderIsOfRun], row).refusals;
}

/** What a row without a refusal says. */
export function contentOfBankRow(cells: readonly string[]): BankAnswerContent {
  const cell = (column: Column) => cellOf({ cells }, column);
  return { paymentOrderId: cell('payment-order'), result: RESULTS[cell('result')]!, bankAmount: fenFromYuan(cell('amount')), bankReference: cell('reference'), reason: cell('reason') };
}

/** Every reason why what a row says is not entered: those of confirmPayment or of returnPayment. */
export function refusalsOfSettlement(line: number, result: 'confirmed' | 'returned', facts: ConfirmPaymentFacts & ReturnPaymentFacts): readonly Refusal[] {
  const rules: readonly Rule<ConfirmPaymentFacts & ReturnPaymentFacts>[] = result === 'confirmed' ? confirmPaymentRules : returnPaymentRules;
  return judge(rules, facts).refusals.map((refusal) => ({ ...refusal, path: ['rows', String(line), ...refusal.path] }));
}
