import { type LocalDate, type Month, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of closeCollectionMonth look at. */
export interface CloseCollectionMonthFacts {
  readonly input: { readonly month: Month };
  readonly today: LocalDate;
  /** The closing that stands; null for none. */
  readonly closed: { readonly closedOn: LocalDate } | null;
  /** Names of the files booked in the month, or with receipts paid in it, that were not divided. */
  readonly undivided: readonly string[];
  /** Names of the files with receipts paid in it that are looked at and neither booked nor discarded. */
  readonly waiting: readonly string[];
}

/** HOUSE-5: a month is closed once it is over. */
export const monthIsOver = rule<CloseCollectionMonthFacts>('HOUSE-5', 'finance-collection.collection-month-not-over', ({ input: { month }, today }) =>
  month < today.slice(0, 7) ? ok : refuse({ path: ['month'], facts: { month, today }, remedy: 'wait-until-the-month-is-over' }),
);

/** HOUSE-3: and once. */
export const monthIsNotClosed = rule<CloseCollectionMonthFacts>('HOUSE-3', 'finance-collection.collection-month-closed', ({ input: { month }, closed }) =>
  closed === null ? ok : refuse({ path: ['month'], facts: { month, closedOn: closed.closedOn }, remedy: 'use-the-existing-one' }),
);

/** CP-2: with everything that was booked divided. */
export const monthIsDivided = rule<CloseCollectionMonthFacts>('CP-2', 'finance-collection.collection-month-undivided', ({ input: { month }, undivided }) =>
  undivided.length === 0 ? ok : refuse({ path: ['month'], facts: { month, files: undivided }, remedy: 'split-what-was-booked' }),
);

/** BH-1: all that came in is collected: no file of it waits. */
export const nothingOfItWaits = rule<CloseCollectionMonthFacts>('BH-1', 'finance-collection.collection-month-file-waits', ({ input: { month }, waiting }) =>
  waiting.length === 0 ? ok : refuse({ path: ['month'], facts: { month, files: waiting }, remedy: 'settle-the-other-file-first' }),
);

export const closeCollectionMonthRules: readonly Rule<CloseCollectionMonthFacts>[] = [monthIsOver, monthIsNotClosed, monthIsDivided, nothingOfItWaits];
