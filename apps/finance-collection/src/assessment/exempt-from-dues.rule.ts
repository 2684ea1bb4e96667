import { type Month, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { employerIsLive, type EmployerLiveFacts } from '../employer/employer-live.rule';

/** What the rules of exemptFromDues look at. */
export interface ExemptFromDuesFacts extends EmployerLiveFacts {
  readonly input: { readonly firstPeriod: Month; readonly lastPeriod: Month; readonly document: string; readonly reason: string };
  /** An exemption of the unit that covers one of these months already, or null. */
  readonly overlapping: { readonly firstPeriod: Month; readonly lastPeriod: Month } | null;
}

/** HOUSE-5: the first month is not after the last. */
export const monthsAreInOrder = rule<ExemptFromDuesFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { firstPeriod, lastPeriod } }) =>
  firstPeriod <= lastPeriod ? ok : refuse({ path: ['lastPeriod'], facts: { first: firstPeriod, last: lastPeriod }, remedy: 'put-the-dates-in-order' }),
);

/** CP-1: dues are owed unless a document says otherwise, and why. */
export const exemptionRestsOnADocument = rule<ExemptFromDuesFacts>('CP-1', 'house.empty', ({ input }) =>
  (['document', 'reason'] as const).filter((name) => input[name].trim() === '').map((name) => refuse({ path: [name], facts: {}, remedy: 'fill-it-in' })),
);

/** HOUSE-3: a month is exempted once. */
export const monthsAreExemptedOnce = rule<ExemptFromDuesFacts>('HOUSE-3', 'finance-collection.months-exempted', ({ overlapping }) =>
  overlapping === null ? ok : refuse({ path: ['firstPeriod'], facts: { first: overlapping.firstPeriod, last: overlapping.lastPeriod }, remedy: 'use-the-existing-one' }),
);

export const exemptFromDuesRules: readonly Rule<ExemptFromDuesFacts>[] = [employerIsLive, monthsAreInOrder, exemptionRestsOnADocument, monthsAreExemptedOnce];
