import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of unmatchReceipt look at. */
export interface UnmatchReceiptFacts {
  readonly match: { readonly undoneOn: LocalDate | null };
}

/** HOUSE-3: a match is undone once. */
export const matchStillHolds = rule<UnmatchReceiptFacts>('HOUSE-3', 'finance-collection.match-undone', ({ match: { undoneOn } }) =>
  undoneOn === null ? ok : refuse({ path: ['matchId'], facts: { undoneOn }, remedy: 'check-the-state' }),
);

export const unmatchReceiptRules: readonly Rule<UnmatchReceiptFacts>[] = [matchStillHolds];
