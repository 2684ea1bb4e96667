import { judge, type LocalDate, localDate, type Month, month, ok, refuse, type Refusal } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { isCreditCode } from '../employer/register-employer.rule';
import { type RecordVisitFacts, recordVisitRules } from '../survey/record-visit.rule';

/** How the head of visit forms names their columns. */
export const VISIT_FORM_HEAD = ['统一社会信用代码', '走访日期', '是否建会', '工会名称', '建会月份', '职工人数', '名册SHA-256', '工会一方内容', '税务一方内容'];
const columns = ['credit-code', 'visited-on', 'has-union', 'trade-union', 'union-formed-in', 'headcount', 'roster', 'union-content', 'tax-content'] as const satisfies readonly (keyof (typeof enumLabels)['VisitFormColumn'])[];
type Column = (typeof columns)[number];

/** A row of visit forms, and what the register knows of what it names. */
export interface VisitFormRowFacts {
  readonly line: number;
  readonly cells: readonly string[];
  /** The line an earlier row of the same unit stands on, or null. */
  readonly earlierLine: number | null;
  /** Whether a visit to the unit waits to be recorded. */
  readonly visitWaits: boolean;
  /** How many unions bear the name it names. */
  readonly unions: number;
}

/** What a well-formed row says; null where it says nothing. */
export interface VisitFormContent {
  readonly visitedOn: LocalDate;
  readonly hasUnion: boolean;
  readonly unionFormedIn: Month | null;
  readonly headcount: number;
  readonly rosterSha256: string | null;
  readonly unionContent: string;
  readonly taxContent: string;
}

const parses = (parse: (text: string) => unknown) => (cell: string) => {
  try {
    parse(cell);
    return true;
  } catch {
    return false;
  }
};
const ANSWERS: Readonly<Record<string, boolean>> = { 是: true, 否: false };
const fits: Readonly<Record<Column, (cell: string) => boolean>> = {
  'credit-code': isCreditCode,
  'visited-on': parses(localDate),
  'has-union': (cell) => cell in ANSWERS,
  'trade-union': (cell) => cell.length <= 200,
  'union-formed-in': (cell) => cell === '' || parses(month)(cell),
  headcount: (cell) => /^(0|[1-9]\d{0,5})$/.test(cell),
  roster: (cell) => cell === '' || /^[0-9a-f]{64}$/.test(cell),
  'union-content': (cell) => cell.length <= 1_000,
  'tax-content': (cell) => cell.length <= 1_000,
};
const cellOf = (cells: readonly string[], column: Column) => (cells[columns.indexOf(column)] ?? '').trim();
const at = (line: number, column: Column) => ['rows', String(line), column];

/** HOUSE-4: every cell is well formed; one refusal for each that is not. */
const cellsAreWellFormed = rule<VisitFormRowFacts>('HOUSE-4', 'finance-collection.visit-cell-malformed', ({ line, cells }) =>
  columns.flatMap((column) => (fits[column](cellOf(cells, column)) ? [] : [refuse({ path: at(line, column), facts: { line, column }, remedy: 'correct-the-cell' })])),
);

/** HOUSE-3: a unit stands in the forms once. */
const unitStandsOnce = rule<VisitFormRowFacts>('HOUSE-3', 'finance-collection.list-row-repeated', ({ line, earlierLine }) =>
  earlierLine === null ? ok : refuse({ path: at(line, 'credit-code'), facts: { line, earlierLine }, remedy: 'leave-the-row-once' }),
);

/** BH-5: a form is of a visit that was assigned and waits to be recorded. */
const visitIsAssigned = rule<VisitFormRowFacts>('BH-5', 'finance-collection.visit-not-assigned', ({ line, cells, visitWaits }) =>
  visitWaits ? ok : refuse({ path: at(line, 'credit-code'), facts: { line, code: cellOf(cells, 'credit-code') }, remedy: 'have-the-visit-assigned' }),
);

/** HOUSE-2: the union a row names is in the register, and only one bears the name. */
const unionIsRegistered = rule<VisitFormRowFacts>('HOUSE-2', 'finance-collection.list-union-unclear', ({ line, cells, unions }) => {
  const name = cellOf(cells, 'trade-union');
  return name === '' || unions === 1 ? ok : refuse({ path: at(line, 'trade-union'), facts: { line, name, count: unions }, remedy: 'register-the-union-first' });
});

/** Every reason against a row by itself. */
export function refusalsOfFormRow(row: VisitFormRowFacts): readonly Refusal[] {
  return judge([cellsAreWellFormed, unitStandsOnce, visitIsAssigned, unionIsRegistered], row).refusals;
}

/** The unit's code and the union's name a row gives. */
export const namedIn = (cells: readonly string[]) => ({ creditCode: cellOf(cells, 'credit-code'), union: cellOf(cells, 'trade-union') });

/** What a row without a refusal says. */
export function contentOfFormRow(cells: readonly string[]): VisitFormContent {
  const cell = (column: Column) => cellOf(cells, column);
  const orNull = (text: string) => (text === '' ? null : text);
  return {
    visitedOn: localDate(cell('visited-on')),
    hasUnion: ANSWERS[cell('has-union')]!,
    unionFormedIn: orNull(cell('union-formed-in')) as Month | null,
    headcount: Number(cell('headcount')),
    rosterSha256: orNull(cell('roster')),
    unionContent: cell('union-content'),
    taxContent: cell('tax-content'),
  };
}

/** Every reason why what a row found is not recorded: those of recordVisit. */
export function refusalsOfFinding(line: number, facts: RecordVisitFacts): readonly Refusal[] {
  return judge(recordVisitRules, facts).refusals.map((refusal) => ({ ...refusal, path: ['rows', String(line), ...refusal.path] }));
}
