import { type Fen, type LocalDate, ok, refuse, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of appropriateGrantFund look at. */
export interface AppropriateGrantFundFacts {
  readonly input: { readonly amount: Fen };
  /** The appropriation that rests on the same document already, or null. */
  readonly ofDocument: { readonly year: number; readonly appropriatedOn: LocalDate } | null;
}

/** HOUSE-4: an appropriation adds money. */
export const appropriationIsPositive = rule<AppropriateGrantFundFacts>('HOUSE-4', 'grants.amount-not-positive', ({ input: { amount } }) =>
  amount > 0n ? ok : refuse({ path: ['amount'], facts: { amount: yuanFromFen(amount) }, remedy: 'give-an-amount-above-zero' }),
);

/** HOUSE-3: a document appropriates once. */
export const documentIsNew = rule<AppropriateGrantFundFacts>('HOUSE-3', 'grants.appropriation-document-used', ({ ofDocument }) =>
  ofDocument === null
    ? ok
    : refuse({ path: ['documentSha256'], facts: { year: ofDocument.year, on: ofDocument.appropriatedOn }, remedy: 'appropriate-on-another-document' }),
);

export const appropriateGrantFundRules = [appropriationIsPositive, documentIsNew];
