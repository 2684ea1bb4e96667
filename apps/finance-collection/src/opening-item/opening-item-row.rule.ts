import { type Fen, fenFromYuan, judge, type LocalDate, type Month, month, ok, refuse, type Refusal, yuanFromFen } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { isCreditCode } from '../employer/register-employer.rule';

/** How the head of a list of open items names its columns. */
export const OPENING_ITEM_HEAD = ['统一社会信用代码', '所属期', '欠缴金额'];
const columns = ['credit-code', 'period', 'owed'] as const satisfies readonly (keyof (typeof enumLabels)['OpeningItemColumn'])[];
type Column = (typeof columns)[number];

const YUAN = /^(0|[1-9]\d{0,12})(\.\d{1,2})?$/;
const ZERO = /^0(\.0{1,2})?$/;

/** A row of a list of open items, with what the books know of the unit and the month. */
export interface OpeningItemRowFacts {
  readonly line: number;
  readonly cells: readonly string[];
  readonly today: LocalDate;
  /** The line an earlier row of the same unit and month stands on, or null. */
  readonly earlierLine: number | null;
  /** The unit with the code; null where there is none. */
  readonly employer: { readonly name: string; readonly mergedIntoId: string | null } | null;
  /** What the books have of the unit's month already. */
  readonly isAssessed: boolean;
  readonly isCarriedOver: boolean;
  /** What was received for it, in fen. */
  readonly received: Fen;
}

const isMonth = (cell: string) => {
  try {
    return month(cell) !== null;
  } catch {
    return false;
  }
};
const fits: Readonly<Record<Column, (cell: string) => boolean>> = { 'credit-code': isCreditCode, period: isMonth, owed: (cell) => YUAN.test(cell) && !ZERO.test(cell) };
const cellOf = ({ cells }: Pick<OpeningItemRowFacts, 'cells'>, column: Column) => (cells[columns.indexOf(column)] ?? '').trim();
const at = (line: number, column: Column) => ['rows', String(line), column];

/** HOUSE-4: every cell is well formed; one refusal for each that is not. */
const cellsAreWellFormed = rule<OpeningItemRowFacts>('HOUSE-4', 'finance-collection.opening-cell-malformed', (row) =>
  columns.flatMap((column) => (fits[column](cellOf(row, column)) ? [] : [refuse({ path: at(row.line, column), facts: { line: row.line, column }, remedy: 'correct-the-cell' })])),
);

/** HOUSE-2: the unit is in the register, and live. */
const unitIsLive = rule<OpeningItemRowFacts>('HOUSE-2', 'house.not-registered', (row) =>
  row.employer !== null && row.employer.mergedIntoId === null ? ok : refuse({ path: at(row.line, 'credit-code'), facts: { id: cellOf(row, 'credit-code') }, remedy: 'use-a-registered-one' }),
);

/** HOUSE-5: what is carried over is of a month before this. */
const monthIsPast = rule<OpeningItemRowFacts>('HOUSE-5', 'finance-collection.opening-month-ahead', (row) =>
  cellOf(row, 'period') < row.today.slice(0, 7) || !isMonth(cellOf(row, 'period')) ? ok : refuse({ path: at(row.line, 'period'), facts: { line: row.line, period: cellOf(row, 'period'), today: row.today }, remedy: 'correct-the-cell' }),
);

/** HOUSE-3: a month of a unit is carried over once, and not where it is assessed here. */
const monthIsNotInTheBooks = rule<OpeningItemRowFacts>('HOUSE-3', 'finance-collection.opening-month-known', (row) =>
  row.isAssessed || row.isCarriedOver || row.earlierLine !== null ? refuse({ path: at(row.line, 'period'), facts: { line: row.line, employer: row.employer?.name ?? '', period: cellOf(row, 'period') }, remedy: 'leave-the-row-once' }) : ok,
);

/** HOUSE-1: after the first receipt for it the account of the month runs here, and nothing is put before it any more. */
const nothingIsReceived = rule<OpeningItemRowFacts>('HOUSE-1', 'finance-collection.opening-after-receipt', (row) =>
  row.received === 0n ? ok : refuse({ path: at(row.line, 'period'), facts: { line: row.line, employer: row.employer?.name ?? '', period: cellOf(row, 'period'), received: yuanFromFen(row.received) }, remedy: 'assess-the-month-instead' }),
);

/** Every reason why a row is not carried over. */
export function refusalsOfOpeningRow(row: OpeningItemRowFacts): readonly Refusal[] {
  return judge([cellsAreWellFormed, unitIsLive, monthIsPast, monthIsNotInTheBooks, nothingIsReceived], row).refusals;
}

/** What a row says of its sum, as far as it is one. */
export function owedIn(cells: readonly string[]): Fen {
  const cell = cellOf({ cells }, 'owed');
  return YUAN.test(cell) ? fenFromYuan(cell) : 0n;
}

/** The unit's code and the month a row is about. */
export function unitMonthIn(cells: readonly string[]): { readonly creditCode: string; readonly period: Month } {
  return { creditCode: cellOf({ cells }, 'credit-code'), period: cellOf({ cells }, 'period') as Month };
}
