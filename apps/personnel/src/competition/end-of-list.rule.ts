import type { CompetitionEntryState } from './competition-entry.transitions';

/** A list of appointments while one of it is appointed, or declines. */
export interface EndOfListFacts {
  readonly entry: { readonly id: string; readonly placeId: string };
  /** Every entry of the competition, as it was before. */
  readonly entries: readonly { readonly id: string; readonly placeId: string; readonly state: CompetitionEntryState }[];
  readonly lines: readonly { readonly entryId: string }[];
}

const othersOfList = ({ entry, entries, lines }: EndOfListFacts) => entries.filter(({ id }) => id !== entry.id && lines.some(({ entryId }) => entryId === id));

/** Whether everybody else of the list is in office, or declined. */
export const isLastOfList = (facts: EndOfListFacts): boolean => othersOfList(facts).every(({ state }) => state === 'appointed' || state === 'declined');

/** Whether somebody else of the list is in office. */
export const othersAreInOffice = (facts: EndOfListFacts): boolean => othersOfList(facts).some(({ state }) => state === 'appointed');

/** Whether somebody in rank can still be proposed for a place that was declined. */
export const nextInRankIsThere = ({ entries }: Pick<EndOfListFacts, 'entries'>, declinedPlaceId?: string): boolean =>
  entries.some(({ placeId, state }) => state === 'ranked' && (placeId === declinedPlaceId || entries.some((each) => each.placeId === placeId && each.state === 'declined')));
