import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type DecidedMatterFacts, restsOnItsDecision, rule, textIsGiven } from '@unionhall/rulebook';
import { type CollectionMonthState, collectionMonthTransitions } from './collection-month.transitions';

/** What the rules of reopenCollectionMonth look at. */
export interface ReopenCollectionMonthFacts extends DecidedMatterFacts {
  readonly input: DecidedMatterFacts['input'] & { readonly reason: string };
  readonly collectionMonth: { readonly state: CollectionMonthState };
}

/** HOUSE-1: what is closed is reopened, once. */
export const closingStands = rule<ReopenCollectionMonthFacts>('HOUSE-1', 'finance-collection.collection-month-state', ({ collectionMonth: { state } }) => {
  const { from } = collectionMonthTransitions.reopenCollectionMonth;
  return (from as readonly CollectionMonthState[]).includes(state) ? ok : refuse({ path: ['collectionMonthId'], facts: { state }, remedy: 'check-the-state' });
});

/** HOUSE-1, HOUSE-4, GY-2b, CP-5: a closing that stands, for a reason, by an adopted decision over exactly that, and by another than who raised or entered it. */
export const reopenCollectionMonthRules: readonly Rule<ReopenCollectionMonthFacts>[] = [closingStands, textIsGiven('reason'), ...restsOnItsDecision];
