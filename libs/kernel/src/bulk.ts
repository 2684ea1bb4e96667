import { ok, type Refusal, type Rule } from './rule';

/** What the rules of a bulk act look at, whose items are each done or refused by themselves. */
export interface BulkFacts {
  readonly input: { readonly items: readonly object[] };
  /** The refusals of each item, in the order of the input. */
  readonly items: readonly { readonly refusals: readonly Refusal[] }[];
}

/** A rule of an item as one of the bulk act: where no item can be done nothing is left of the act, and it is refused with the reasons of all. */
export const whereNoItemIsLeft = <ItemFacts>({ clause, code }: Rule<ItemFacts>): Rule<BulkFacts> => ({
  clause,
  code,
  check: ({ input, items }) =>
    input.items.length > 0 && items.every(({ refusals }) => refusals.length > 0) ? items.flatMap(({ refusals }) => refusals.filter((refusal) => refusal.code === code)) : ok,
});
