import { type Fen, type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { amountIsPositive } from '../ledger/amount.rule';

/** What the rules of setCollectionTarget look at. */
export interface SetCollectionTargetFacts {
  readonly input: { readonly year: number; readonly amount: Fen };
  readonly today: LocalDate;
}

/** BH-7: a target is set for a year that is not over, and no further ahead than the next. */
export const yearIsAhead = rule<SetCollectionTargetFacts>('BH-7', 'finance-collection.target-year-not-ahead', ({ input: { year }, today }) => {
  const present = Number(today.slice(0, 4));
  return year === present || year === present + 1 ? ok : refuse({ path: ['year'], facts: { year, present, next: present + 1 }, remedy: 'set-it-for-this-year-or-the-next' });
});

export const setCollectionTargetRules = [amountIsPositive('amount'), yearIsAhead];
