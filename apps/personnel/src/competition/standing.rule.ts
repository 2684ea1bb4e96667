import { rankCandidates } from '../recruitment/eligible-list.rule';

/** What the standing looks at of one entry; scores in hundredths of a point. */
export interface StandingEntry {
  readonly id: string;
  readonly placeId: string;
  readonly scores: readonly number[];
  readonly inFavour: number;
  /** The place of the entry among all. */
  readonly entered: number;
}

/** Where an entry stands among those for the same place, and from what. */
export interface StandingLine {
  readonly id: string;
  readonly placeId: string;
  readonly rank: number;
  readonly speech: number;
  readonly vote: number;
  readonly composite: number;
}

const WHOLE = 10_000;

/** The vote in hundredths of a point: the share of the ballots returned that are in favour. */
export const voteOf = (inFavour: number, ballots: number): number => Math.round((inFavour * WHOLE) / ballots);

/**
 * Ranks the entries for each place by themselves, in whole numbers only, so that anybody who adds them up again comes to the
 * same ranks. The text of the rule, ties included, is the label of CompetitionRule; a list of a recruitment is ranked the same way.
 */
export function rankEntries(entries: readonly StandingEntry[], ballots: number, voteWeight: number): StandingLine[] {
  return [...Map.groupBy(entries, ({ placeId }) => placeId)].flatMap(([placeId, rivals]) =>
    rankCandidates(
      rivals.map(({ id, scores, inFavour, entered }) => ({ id, writtenMark: voteOf(inFavour, ballots), scores, registration: entered })),
      voteWeight,
    ).map(({ id, place: rank, writtenMark: vote, interview: speech, composite }) => ({ id, placeId, rank, speech, vote, composite })),
  );
}
