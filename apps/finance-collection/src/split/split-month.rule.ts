import { type Month, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { type MonthsClosedFacts, monthsAreOpen } from '../collection-month/month-is-open.rule';

/** What the rules of splitMonth look at. */
export interface SplitMonthFacts extends MonthsClosedFacts {
  readonly input: { readonly bookedIn: Month };
  /** The files booked in the month that were not divided yet. */
  readonly files: readonly unknown[];
  /** The periods of what is to be divided that lie before the first table. */
  readonly periodsWithoutTable: readonly Month[];
  /** The accounts the parts are for, and are not open. */
  readonly missingAccounts: readonly (keyof (typeof enumLabels)['CollectionAccountUse'])[];
}

/** HOUSE-3: a receipt is divided once: what was divided is not divided again. */
export const somethingIsToBeSplit = rule<SplitMonthFacts>('HOUSE-3', 'finance-collection.nothing-to-split', ({ input: { bookedIn }, files }) =>
  files.length > 0 ? ok : refuse({ path: ['bookedIn'], facts: { month: bookedIn }, remedy: 'split-once-something-is-booked' }),
);

/** HOUSE-2: each part has its account. */
export const partsHaveTheirAccounts = rule<SplitMonthFacts>('HOUSE-2', 'finance-collection.part-account-missing', ({ missingAccounts }) =>
  missingAccounts.map((use) => refuse({ path: ['bookedIn'], facts: { use }, remedy: 'open-the-control-account' })),
);

/** CP-2: each period is divided by its own table, which somebody decided. */
export const periodsHaveTheirTable = rule<SplitMonthFacts>('CP-2', 'finance-collection.period-without-split', ({ periodsWithoutTable }) =>
  periodsWithoutTable.map((period) => refuse({ path: ['bookedIn'], facts: { period }, remedy: 'have-the-split-decided' })),
);

export const splitMonthRules: readonly Rule<SplitMonthFacts>[] = [somethingIsToBeSplit, periodsHaveTheirTable, partsHaveTheirAccounts, monthsAreOpen('bookedIn')];
