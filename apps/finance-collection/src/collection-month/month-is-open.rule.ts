import { type LocalDate, type Month, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** The months an act would change, as far as they are closed. */
export interface MonthsClosedFacts {
  readonly closedMonths: readonly { readonly month: Month; readonly closedOn: LocalDate }[];
}

/** HOUSE-1: what is closed is changed only once it is reopened by decision. `path` is the input the month comes from. */
export const monthsAreOpen = (path: string) =>
  rule<MonthsClosedFacts>('HOUSE-1', 'finance-collection.collection-month-closed', ({ closedMonths }) =>
    closedMonths.map(({ month, closedOn }) => refuse({ path: [path], facts: { month, closedOn }, remedy: 'have-the-month-reopened' })),
  );
