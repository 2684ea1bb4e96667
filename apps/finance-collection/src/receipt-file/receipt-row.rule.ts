import { type Fen, fenFromYuan, type LocalDate, localDate, month, type Month, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { isCreditCode } from '../employer/register-employer.rule';

/** The columns of a file of the tax bureau, in the order of its head. */
export const receiptColumns = ['document', 'tax-branch', 'credit-code', 'payer', 'period', 'category', 'base', 'amount', 'paid-on'] as const satisfies readonly (keyof (typeof enumLabels)['ReceiptColumn'])[];
type Column = (typeof receiptColumns)[number];

/** What the head of the bureau's file says. */
export const RECEIPT_HEAD = ['税票号码', '分局代码', '统一社会信用代码', '缴费单位', '所属期', '征收项目', '计费依据', '金额', '缴款日期'];

/** A row as its rules look at it. */
export interface ReceiptRowFacts {
  readonly line: number;
  readonly cells: readonly string[];
  /** The day the file is looked at. */
  readonly today: LocalDate;
  /** The code of the branch in the register, or null. */
  readonly branchCode: string | null;
}

/** What a row says, when it says it as it should. */
export interface ReceiptContent {
  readonly document: string;
  readonly taxBranchCode: string;
  readonly creditCode: string;
  readonly payerName: string;
  readonly period: Month;
  readonly category: 'dues' | 'preparation-fund';
  readonly base: Fen;
  readonly amount: Fen;
  readonly paidOn: LocalDate;
}

const DOCUMENT = /^[0-9A-Za-z-]{1,40}$/;
const BRANCH = /^[0-9A-Za-z]{4,20}$/;
/** Yuan with at most two places, in ordinary digits: no separators, no exponent, below a million million. */
const YUAN = /^\d{1,12}(\.\d{1,2})?$/;
const ZERO = /^-?0+(\.0{1,2})?$/;
const CATEGORIES: Readonly<Record<string, ReceiptContent['category']>> = { 工会经费: 'dues', 建会筹备金: 'preparation-fund' };

/** Whether an amount can be read, negative ones too. */
export const isAmount = (cell: string) => YUAN.test(cell.startsWith('-') ? cell.slice(1) : cell) && !ZERO.test(cell);
const isSaid = (read: (cell: string) => string, cell: string) => {
  try {
    return read(cell) === cell;
  } catch {
    return false;
  }
};

const fits: Readonly<Record<Column, (cell: string, row: readonly string[], today: LocalDate) => boolean>> = {
  document: (cell) => DOCUMENT.test(cell),
  'tax-branch': (cell) => BRANCH.test(cell),
  'credit-code': isCreditCode,
  payer: (cell) => cell.trim() !== '' && cell.length <= 200,
  period: (cell, row) => isSaid(month, cell) && cell <= (row[8] ?? '').slice(0, 7),
  category: (cell) => Object.hasOwn(CATEGORIES, cell),
  base: (cell) => YUAN.test(cell),
  amount: isAmount,
  'paid-on': (cell, _row, today) => isSaid(localDate, cell) && cell <= today,
};

/** HOUSE-4: a row has the cells of the head, no fewer and no more. */
export const rowHasItsCells = rule<ReceiptRowFacts>('HOUSE-4', 'finance-collection.receipt-row-width', ({ line, cells }) =>
  cells.length === receiptColumns.length ? ok : refuse({ path: ['rows', String(line)], facts: { line, columns: cells.length, most: receiptColumns.length }, remedy: 'correct-the-row-at-the-bureau' }),
);

/** HOUSE-4: every cell is well formed; one refusal for each that is not. */
export const receiptCellsAreWellFormed = rule<ReceiptRowFacts>('HOUSE-4', 'finance-collection.receipt-cell-malformed', ({ line, cells, today }) =>
  cells.length === receiptColumns.length
    ? receiptColumns.flatMap((column, index) => (fits[column](cells[index]!, cells, today) ? [] : [refuse({ path: ['rows', String(line), column], facts: { line, column }, remedy: 'correct-the-row-at-the-bureau' })]))
    : ok,
);

/** HOUSE-2: the branch that collected it is in the register. */
export const branchIsRegistered = rule<ReceiptRowFacts>('HOUSE-2', 'finance-collection.receipt-branch-unknown', ({ line, cells, branchCode }) =>
  branchCode !== null || cells.length !== receiptColumns.length || !BRANCH.test(cells[1]!)
    ? ok
    : refuse({ path: ['rows', String(line), 'tax-branch'], facts: { line, code: cells[1]! }, remedy: 'register-the-branch-and-preview-again' }),
);

export const receiptRowRules: readonly Rule<ReceiptRowFacts>[] = [rowHasItsCells, receiptCellsAreWellFormed, branchIsRegistered];

/** What a row says; its rules have passed it. */
export function contentOf({ cells, branchCode }: ReceiptRowFacts): ReceiptContent {
  const [document, , creditCode, payerName, period, category, base, amount, paidOn] = cells as [string, string, string, string, string, string, string, string, string];
  return {
    document,
    taxBranchCode: branchCode!,
    creditCode,
    payerName,
    period: period as Month,
    category: CATEGORIES[category]!,
    base: fenFromYuan(base),
    amount: fenFromYuan(amount),
    paidOn: paidOn as LocalDate,
  };
}

/** The cells in which the bureau writes what a row says, as a rule. */
export function cellsOf({ document, taxBranchCode, creditCode, payerName, period, category, base, amount, paidOn }: ReceiptContent): string[] {
  const name = category === 'dues' ? '工会经费' : '建会筹备金';
  return [document, taxBranchCode, creditCode, payerName, period, name, yuanFromFen(base), yuanFromFen(amount), paidOn];
}
