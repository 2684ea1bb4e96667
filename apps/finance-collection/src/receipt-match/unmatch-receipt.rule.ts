import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of unmatchReceipt look at. */
export interface UnmatchReceiptFacts {
  readonly match: { readonly undoneOn: LocalDate | null };
  /** Whether something of its receipt was released to a union. */
  readonly isReleased: boolean;
}

/** HOUSE-3: a match is undone once. */
export const matchStillHolds = rule<UnmatchReceiptFacts>('HOUSE-3', 'finance-collection.match-undone', ({ match: { undoneOn } }) =>
  undoneOn === null ? ok : refuse({ path: ['matchId'], facts: { undoneOn }, remedy: 'check-the-state' }),
);

/** CP-3: by it the parts of the receipt were reckoned that were released. */
export const nothingOfItIsReleased = rule<UnmatchReceiptFacts>('CP-3', 'finance-collection.match-released', ({ isReleased }) =>
  isReleased ? refuse({ path: ['matchId'], facts: {}, remedy: 'leave-what-was-released' }) : ok,
);

export const unmatchReceiptRules: readonly Rule<UnmatchReceiptFacts>[] = [matchStillHolds, nothingOfItIsReleased];
