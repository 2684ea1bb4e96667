import { type Fen, judge, type LocalDate, type Month, ok, refuse, type Refusal, type Rule, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type MonthsClosedFacts, monthsAreOpen } from '../collection-month/month-is-open.rule';

/** What the rules of assessDuesMonth look at besides its items, each of which is done or refused by itself. */
export interface AssessDuesMonthFacts extends MonthsClosedFacts {
  readonly input: { readonly period: Month };
  readonly today: LocalDate;
  /** The rate of the month in hundredths of a per cent; null for a month before the first. */
  readonly rate: number | null;
}

/** HOUSE-5: no month is assessed before it has begun. */
export const monthHasBegun = rule<AssessDuesMonthFacts>('HOUSE-5', 'finance-collection.period-ahead', ({ input: { period }, today }) =>
  period <= today.slice(0, 7) ? ok : refuse({ path: ['period'], facts: { period, today }, remedy: 'wait-for-the-month' }),
);

/** CP-1: what is owed follows from the rate of the month, which somebody set. */
export const monthHasItsRate = rule<AssessDuesMonthFacts>('CP-1', 'finance-collection.period-without-rate', ({ input: { period }, rate }) =>
  rate === null ? refuse({ path: ['period'], facts: { period }, remedy: 'have-the-rate-decided' }) : ok,
);

export const assessDuesMonthRules: readonly Rule<AssessDuesMonthFacts>[] = [monthHasBegun, monthHasItsRate, monthsAreOpen('period')];

/** One unit of a bulk assessment. */
export interface DuesItemFacts {
  readonly index: number;
  readonly period: Month;
  readonly item: { readonly employerId: string; readonly payroll: Fen };
  /** The unit in the register, or null. */
  readonly employer: { readonly name: string; readonly mergedIntoId: string | null } | null;
  /** What was assessed for the month before, in the same bulk or another, or carried over; null for nothing. */
  readonly assessed: Fen | null;
}

/** HOUSE-2: the unit is in the register, and live. */
export const unitIsLive = rule<DuesItemFacts>('HOUSE-2', 'house.not-registered', ({ index, item: { employerId }, employer }) =>
  employer !== null && employer.mergedIntoId === null ? ok : refuse({ path: ['items', String(index), 'employerId'], facts: { id: employerId }, remedy: 'use-a-registered-one' }),
);

/** CP-1: dues are a share of the payroll, which is not below nothing. */
export const payrollIsNotNegative = rule<DuesItemFacts>('CP-1', 'finance-collection.payroll-negative', ({ index, item: { payroll } }) =>
  payroll >= 0n ? ok : refuse({ path: ['items', String(index), 'payroll'], facts: { payroll: yuanFromFen(payroll) }, remedy: 'check-the-payroll' }),
);

/** HOUSE-3: a month of a unit is assessed once. */
export const monthIsAssessedOnce = rule<DuesItemFacts>('HOUSE-3', 'finance-collection.month-assessed', ({ index, period, employer, assessed }) =>
  assessed === null ? ok : refuse({ path: ['items', String(index)], facts: { employer: employer?.name ?? '', period, amount: yuanFromFen(assessed) }, remedy: 'use-the-existing-one' }),
);

/** Every reason against one item. */
export function refusalsOfDuesItem(facts: DuesItemFacts): readonly Refusal[] {
  return judge([unitIsLive, payrollIsNotNegative, monthIsAssessedOnce], facts).refusals;
}

/** CP-1: payroll times the rate, in hundredths of a per cent, rounded to the fen. */
export function duesOn(payroll: Fen, rate: number): Fen {
  return (payroll * BigInt(rate) + 5_000n) / 10_000n;
}

/** CP-1, CP-3: a unit pays dues from the month after its union was formed, and the preparation fund before. */
export function categoryIn(period: Month, unionFormedIn: Month | null): 'dues' | 'preparation-fund' {
  return unionFormedIn !== null && period > unionFormedIn ? 'dues' : 'preparation-fund';
}
