import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { GrantRoundState } from '../round/round.transitions';

/** A round as the rules of its review look at it. */
export interface ReviewedRound {
  readonly name: string;
  readonly state: GrantRoundState;
  /** When the scores were opened; null while they are sealed. */
  readonly scoresOpenedAt: Date | null;
}

/** How far the review of one application has come. */
export interface ReviewProgress {
  readonly applicationId: string;
  readonly title: string;
  /** Live assignments whose sheet is not in. */
  readonly missing: number;
  /** Sheets of live assignments. */
  readonly sheets: number;
}

/** What the rules about the sheets of a round look at. */
export interface SheetsFacts {
  readonly progress: readonly ReviewProgress[];
  /** The experts each application needs. */
  readonly required: number;
}

/** YZ-9: the review is a stage of its own, between the close and the ranking. */
export const roundIsReviewing = (path: string) =>
  rule<{ readonly round: ReviewedRound }>('YZ-9', 'grants.round-not-reviewing', ({ round: { name, state } }) =>
    state === 'reviewing' ? ok : refuse({ path: [path], facts: { round: name, state }, remedy: 'check-the-state' }),
  );

/** YZ-8: each application is judged by enough experts. */
export const sheetsAreEnough = rule<SheetsFacts>('YZ-8', 'grants.too-few-score-sheets', ({ progress, required }) =>
  progress
    .filter(({ sheets, missing }) => sheets + missing < required)
    .map(({ title, sheets }) => refuse({ path: ['roundId'], facts: { application: title, sheets, required }, remedy: 'assign-more-experts' })),
);

/** YZ-8: there is something to judge. */
export const somethingIsReviewed = rule<SheetsFacts & { readonly round: ReviewedRound }>('YZ-8', 'grants.nothing-to-rank', ({ progress, round }) =>
  progress.length > 0 ? ok : refuse({ path: ['roundId'], facts: { round: round.name }, remedy: 'complete-the-review' }),
);
