import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of anchorTrail look at. */
export interface AnchorTrailFacts {
  readonly input: { readonly day: LocalDate; readonly headsSha256: string; readonly place: string; readonly documentTitle: string };
  readonly today: LocalDate;
  /** SHA-256 of the heads of the day; null when no trail had one. */
  readonly headsSha256: string | null;
  /** The deposit of that day at that place, if there is one. */
  readonly earlier: { readonly depositedOn: LocalDate } | null;
}

/** HOUSE-5: the heads of a day are known when it is over. */
export const dayIsOver = rule<AnchorTrailFacts>('HOUSE-5', 'governance.deposit-day-not-over', ({ input: { day }, today }) =>
  day < today ? ok : refuse({ path: ['day'], facts: { day, today }, remedy: 'deposit-a-past-day' }),
);

/** HOUSE-2: there is something to deposit. */
export const dayHasHeads = rule<AnchorTrailFacts>('HOUSE-2', 'governance.day-without-heads', ({ input: { day }, headsSha256 }) =>
  headsSha256 !== null ? ok : refuse({ path: ['day'], facts: { day }, remedy: 'choose-a-day-with-heads' }),
);

/** GY-5c: what was deposited is what the trails were that day, or the deposit would prove nothing. */
export const headsAreTheDays = rule<AnchorTrailFacts>('GY-5c', 'governance.deposited-another-head', ({ input: { day, headsSha256: deposited }, headsSha256: own }) =>
  own === null || deposited === own ? ok : refuse({ path: ['headsSha256'], facts: { day, deposited, own }, remedy: 'compare-the-deposit' }),
);

/** HOUSE-4: a deposit has a place and a document. */
export const depositIsNamed = rule<AnchorTrailFacts>('HOUSE-4', 'house.empty', ({ input }) =>
  (['place', 'documentTitle'] as const).filter((name) => input[name].trim() === '').map((name) => refuse({ path: [name], facts: {}, remedy: 'fill-it-in' })),
);

/** HOUSE-3: a day is deposited once at a place. */
export const depositIsNew = rule<AnchorTrailFacts>('HOUSE-3', 'governance.deposited-there-already', ({ input: { day, place }, earlier }) =>
  earlier ? refuse({ path: ['place'], facts: { day, place: place.trim(), depositedOn: earlier.depositedOn }, remedy: 'use-the-existing-one' }) : ok,
);

export const anchorTrailRules: readonly Rule<AnchorTrailFacts>[] = [dayIsOver, dayHasHeads, headsAreTheDays, depositIsNamed, depositIsNew];
