import { judge, type LocalDate, month, type Month, ok, refuse, type Refusal, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { isCreditCode } from '../employer/register-employer.rule';

/** The columns of a list of employers, in the order of its head. */
export const employerColumns = ['credit-code', 'name', 'kind', 'trade-union', 'union-formed-in', 'tax-branch', 'headcount', 'park'] as const satisfies readonly (keyof (typeof enumLabels)['EmployerColumn'])[];
/** How the head of a list names them. */
export const EMPLOYER_LIST_HEAD = ['统一社会信用代码', '单位名称', '单位性质', '所属工会', '建会月份', '主管分局代码', '职工人数', '所在园区'];
type Column = (typeof employerColumns)[number];
type Kind = keyof (typeof enumLabels)['EmployerKind'];

/** How the kinds are written in a list. */
const KINDS: Readonly<Record<string, Kind>> = { 企业: 'enterprise', 事业单位: 'public-institution' };

/** A row of a list of employers as the rules look at it, with what the register knows of what it names. */
export interface EmployerRowFacts {
  readonly line: number;
  readonly cells: readonly string[];
  readonly today: LocalDate;
  /** The line an earlier row of the file with the same credit code stands on, or null. */
  readonly earlierLine: number | null;
  /** The unions that bear the name in the row. */
  readonly unions: readonly { readonly name: string; readonly formedOn: LocalDate }[];
  /** Whether the branch the row names by its code is registered. */
  readonly branchIsRegistered: boolean;
  /** Whether the park the row names is registered. */
  readonly parkIsRegistered: boolean;
  /** The employer that bears the credit code; null when there is none. */
  readonly existing: { readonly name: string; readonly kind: Kind; readonly mergedIntoId: string | null; readonly unionFormedIn: Month | null; readonly presentNameFrom: LocalDate } | null;
}

/** What a row says, when it says it as it should; null where it says nothing. */
export interface EmployerRowContent {
  readonly creditCode: string;
  readonly name: string;
  readonly kind: Kind;
  readonly tradeUnion: string | null;
  readonly unionFormedIn: Month | null;
  readonly taxBranchCode: string | null;
  readonly headcount: number | null;
  readonly park: string | null;
}

const HEADCOUNT = /^(0|[1-9]\d{0,5})$/;
const isMonth = (cell: string) => {
  try {
    return month(cell) !== null;
  } catch {
    return false;
  }
};
const orNothing = (fits: (cell: string) => boolean) => (cell: string) => cell === '' || fits(cell);
const isText = (cell: string) => cell !== '' && cell.length <= 200;

const fits: Readonly<Record<Column, (cell: string) => boolean>> = {
  'credit-code': isCreditCode,
  name: isText,
  kind: (cell) => cell in KINDS,
  'trade-union': orNothing(isText),
  'union-formed-in': orNothing(isMonth),
  'tax-branch': orNothing((cell) => /^[0-9A-Za-z]{4,20}$/.test(cell)),
  headcount: orNothing((cell) => HEADCOUNT.test(cell)),
  park: orNothing((cell) => cell.length <= 100),
};

const cellOf = ({ cells }: Pick<EmployerRowFacts, 'cells'>, column: Column) => (cells[employerColumns.indexOf(column)] ?? '').trim();
const at = (line: number, column: Column) => ['rows', String(line), column];

/** HOUSE-4: every cell is well formed; one refusal for each that is not. */
export const employerCellsAreWellFormed = rule<EmployerRowFacts>('HOUSE-4', 'finance-collection.list-cell-malformed', (row) =>
  employerColumns.flatMap((column) => (fits[column](cellOf(row, column)) ? [] : [refuse({ path: at(row.line, column), facts: { line: row.line, column }, remedy: 'correct-the-cell' })])),
);

/** HOUSE-4: a row has the columns of the head, and no more. */
export const employerRowHasItsColumns = rule<EmployerRowFacts>('HOUSE-4', 'finance-collection.list-row-too-wide', ({ line, cells }) =>
  cells.length <= employerColumns.length ? ok : refuse({ path: ['rows', String(line)], facts: { line, columns: cells.length, most: employerColumns.length }, remedy: 'correct-the-cell' }),
);

/** HOUSE-3: an employer stands in a list once. */
export const employerStandsOnce = rule<EmployerRowFacts>('HOUSE-3', 'finance-collection.list-row-repeated', ({ line, earlierLine }) =>
  earlierLine === null ? ok : refuse({ path: at(line, 'credit-code'), facts: { line, earlierLine }, remedy: 'leave-the-row-once' }),
);

/** HOUSE-2: the union a row names is in the register, and only one bears the name. */
export const rowUnionIsRegistered = rule<EmployerRowFacts>('HOUSE-2', 'finance-collection.list-union-unclear', (row) => {
  const [name, count] = [cellOf(row, 'trade-union'), row.unions.length];
  return name === '' || count === 1 ? ok : refuse({ path: at(row.line, 'trade-union'), facts: { line: row.line, name, count }, remedy: 'register-the-union-first' });
});

/** HOUSE-2: the branch a row names is in the register. */
export const rowBranchIsRegistered = rule<EmployerRowFacts>('HOUSE-2', 'finance-collection.list-branch-unknown', (row) => {
  const code = cellOf(row, 'tax-branch');
  return code === '' || row.branchIsRegistered ? ok : refuse({ path: at(row.line, 'tax-branch'), facts: { line: row.line, code }, remedy: 'use-the-registered-tax-branch' });
});

/** HOUSE-2: the park a row names is in the register of workstations. */
export const rowParkIsRegistered = rule<EmployerRowFacts>('HOUSE-2', 'finance-collection.list-park-unknown', (row) => {
  const name = cellOf(row, 'park');
  return name === '' || row.parkIsRegistered ? ok : refuse({ path: at(row.line, 'park'), facts: { line: row.line, name }, remedy: 'use-a-registered-one' });
});

/** HOUSE-5: a unit has a union since a month that has begun, and not before the union it names was formed. */
export const rowUnionMonthFits = rule<EmployerRowFacts>('HOUSE-5', 'finance-collection.list-union-month', (row) => {
  const [formedIn, [union]] = [cellOf(row, 'union-formed-in'), row.unions];
  if (formedIn === '' || row.existing !== null || !isMonth(formedIn)) return ok;
  return union !== undefined && union.formedOn.slice(0, 7) <= formedIn && formedIn <= row.today.slice(0, 7) ? ok : refuse({ path: at(row.line, 'union-formed-in'), facts: { line: row.line, unionFormedIn: formedIn, today: row.today }, remedy: 'correct-the-union-month' });
});

/** HOUSE-2: an employer that was merged into another is no longer live. */
export const rowEmployerIsLive = rule<EmployerRowFacts>('HOUSE-2', 'finance-collection.employer-merged', ({ line, existing }) =>
  existing === null || existing.mergedIntoId === null ? ok : refuse({ path: at(line, 'credit-code'), facts: { employer: existing.name }, remedy: 'use-a-registered-one' }),
);

/** HOUSE-3: one employer, one registration: a file gives it no other kind. */
export const rowKindIsTheSame = rule<EmployerRowFacts>('HOUSE-3', 'finance-collection.list-kind-differs', (row) => {
  const kind = KINDS[cellOf(row, 'kind')];
  return row.existing === null || kind === undefined || kind === row.existing.kind ? ok : refuse({ path: at(row.line, 'kind'), facts: { line: row.line, employer: row.existing.name, kind: row.existing.kind }, remedy: 'correct-the-cell' });
});

/** BH-5: that a registered unit has a union enters the register by a visit that was reviewed, not by a file. */
export const rowUnionWasReviewed = rule<EmployerRowFacts>('BH-5', 'finance-collection.list-union-not-reviewed', (row) => {
  const formedIn = cellOf(row, 'union-formed-in');
  return row.existing === null || formedIn === '' || formedIn === row.existing.unionFormedIn ? ok : refuse({ path: at(row.line, 'union-formed-in'), facts: { line: row.line, employer: row.existing.name, unionFormedIn: row.existing.unionFormedIn }, remedy: 'record-the-union-by-visit' });
});

/** HOUSE-5: an employer that bears its name since today gets no other one today. */
export const rowNameFollowsThePresentOne = rule<EmployerRowFacts>('HOUSE-5', 'finance-collection.employer-name-day', (row) => {
  const { existing, today } = row;
  return existing === null || existing.name === cellOf(row, 'name') || existing.presentNameFrom < today ? ok : refuse({ path: at(row.line, 'name'), facts: { fromDay: today, presentNameFrom: existing.presentNameFrom, today }, remedy: 'correct-the-day-of-the-name' });
});

const rowRules: readonly Rule<EmployerRowFacts>[] = [
  employerCellsAreWellFormed,
  employerRowHasItsColumns,
  employerStandsOnce,
  rowUnionIsRegistered,
  rowBranchIsRegistered,
  rowParkIsRegistered,
  rowUnionMonthFits,
  rowEmployerIsLive,
  rowKindIsTheSame,
  rowUnionWasReviewed,
  rowNameFollowsThePresentOne,
];

/** Every reason why a row cannot be entered. */
export function refusalsOfEmployerRow(row: EmployerRowFacts): readonly Refusal[] {
  return judge(rowRules, row).refusals;
}

/** What a row without a refusal says. */
export function contentOfEmployerRow(cells: readonly string[]): EmployerRowContent {
  const cell = (column: Column) => cellOf({ cells }, column);
  const orNull = (text: string) => (text === '' ? null : text);
  const headcount = cell('headcount');
  return {
    creditCode: cell('credit-code'),
    name: cell('name'),
    kind: KINDS[cell('kind')]!,
    tradeUnion: orNull(cell('trade-union')),
    unionFormedIn: orNull(cell('union-formed-in')) as Month | null,
    taxBranchCode: orNull(cell('tax-branch')),
    headcount: headcount === '' ? null : Number(headcount),
    park: orNull(cell('park')),
  };
}
