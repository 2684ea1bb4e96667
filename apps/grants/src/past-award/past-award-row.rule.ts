import { type Fen, judge, type LocalDate, localDate, ok, refuse, type Refusal, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

/** The columns of an old list, in the order of its head. */
export const pastAwardColumns = ['year', 'title', 'employer', 'amount', 'granted-on'] as const satisfies readonly (keyof (typeof enumLabels)['PastAwardColumn'])[];
/** How the head of an old list names them. */
export const PAST_AWARD_HEAD = ['年度', '项目名称', '单位名称', '资助金额', '立项日期'];
type Column = (typeof pastAwardColumns)[number];

/** A row of an old list as the rules look at it. */
export interface PastAwardRowFacts {
  readonly line: number;
  readonly cells: readonly string[];
  readonly today: LocalDate;
  /** The line an earlier row of the file with the same year, unit and title stands on, or null. */
  readonly earlierLine: number | null;
}

/** What a row says, when it says it as it should. */
export interface PastAwardContent {
  readonly year: number;
  readonly title: string;
  readonly employerName: string;
  readonly amount: Fen;
  readonly grantedOn: LocalDate;
}

const YEAR = /^(19|20)\d{2}$/;
/** Yuan with at most two places, in ordinary digits: no separators, no exponent, below 100 million. */
const AMOUNT = /^(?!0+(\.0{1,2})?$)\d{1,8}(\.\d{1,2})?$/;
const isText = (cell: string) => cell.trim() !== '' && cell.length <= 200;

const isDay = (cell: string) => {
  try {
    return localDate(cell) !== null;
  } catch {
    return false;
  }
};

const fits: Readonly<Record<Column, (cell: string, today: LocalDate) => boolean>> = {
  year: (cell, today) => YEAR.test(cell) && cell <= today.slice(0, 4),
  title: isText,
  employer: isText,
  amount: (cell) => AMOUNT.test(cell),
  'granted-on': (cell, today) => isDay(cell) && cell <= today,
};

/** HOUSE-4: every cell is there and well formed; one refusal for each that is not. */
export const cellsAreWellFormed = rule<PastAwardRowFacts>('HOUSE-4', 'grants.past-cell-malformed', ({ line, cells, today }) =>
  pastAwardColumns.flatMap((column, index) => (fits[column]((cells[index] ?? '').trim(), today) ? [] : [refuse({ path: ['rows', String(line), column], facts: { line, column }, remedy: 'correct-the-cell' })])),
);

/** HOUSE-4: a row has the columns of the head, and no more. */
export const rowHasItsColumns = rule<PastAwardRowFacts>('HOUSE-4', 'grants.past-row-too-wide', ({ line, cells }) =>
  cells.length <= pastAwardColumns.length ? ok : refuse({ path: ['rows', String(line)], facts: { line, columns: cells.length, most: pastAwardColumns.length }, remedy: 'correct-the-cell' }),
);

/** HOUSE-3: a project stands in a list once. */
export const rowStandsOnce = rule<PastAwardRowFacts>('HOUSE-3', 'grants.past-row-repeated', ({ line, earlierLine }) =>
  earlierLine === null ? ok : refuse({ path: ['rows', String(line)], facts: { line, earlierLine }, remedy: 'leave-the-row-once' }),
);

const rowRules: readonly Rule<PastAwardRowFacts>[] = [cellsAreWellFormed, rowHasItsColumns, rowStandsOnce];

/** Every reason why a row cannot be entered. */
export function refusalsOfRow(row: PastAwardRowFacts): readonly Refusal[] {
  return judge(rowRules, row).refusals;
}

/** What a row without a refusal says. */
export function contentOfRow(cells: readonly string[]): PastAwardContent {
  const [year, title, employerName, amount, grantedOn] = cells.map((cell) => cell.trim()) as [string, string, string, string, string];
  const [yuan, fen = ''] = amount.split('.') as [string, string?];
  return { year: Number(year), title, employerName, amount: BigInt(yuan) * 100n + BigInt(fen.padEnd(2, '0')), grantedOn: grantedOn as LocalDate };
}
