/** What the list looks at of one candidate; marks and scores in hundredths of a point, weights in hundredths of a per cent. */
export interface ListedCandidate {
  readonly id: string;
  readonly writtenMark: number;
  readonly scores: readonly number[];
  /** The place of his registration among all. */
  readonly registration: number;
}

/** Where a candidate stands on the list, and from what. */
export interface ListedLine {
  readonly id: string;
  /** From 1 on; no place is shared. */
  readonly place: number;
  readonly writtenMark: number;
  readonly interview: number;
  readonly composite: number;
}

/** From so many scores up the highest and the lowest are dropped. */
const SCORES_TO_DROP_FROM = 5;
const WHOLE = 10_000;

/** The interview of a candidate: the mean of the scores, from five up without the highest and the lowest; rounded to a hundredth. */
export function interviewOf(scores: readonly number[]): number {
  const inOrder = scores.toSorted((one, other) => one - other);
  const kept = scores.length >= SCORES_TO_DROP_FROM ? inOrder.slice(1, -1) : inOrder;
  return Math.round(kept.reduce((sum, score) => sum + score, 0) / kept.length);
}

/** WZ-3: both tests count, by the weights of the notice; rounded to a hundredth of a point. */
export const compositeOf = (writtenMark: number, interview: number, writtenWeight: number): number => Math.round((writtenMark * writtenWeight + interview * (WHOLE - writtenWeight)) / WHOLE);

/**
 * Ranks the candidates of a recruitment [WZ-3], in whole numbers only, so that anybody who adds them up again comes to the
 * same places. The text of the rule, ties included, is the label of EligibleListRule.
 */
export function rankCandidates(candidates: readonly ListedCandidate[], writtenWeight: number): ListedLine[] {
  return candidates
    .map(({ id, writtenMark, scores, registration }) => {
      const interview = interviewOf(scores);
      return { id, writtenMark, interview, composite: compositeOf(writtenMark, interview, writtenWeight), registration };
    })
    .toSorted((one, other) => other.composite - one.composite || other.writtenMark - one.writtenMark || other.interview - one.interview || one.registration - other.registration || (one.id < other.id ? -1 : 1))
    .map(({ id, writtenMark, interview, composite }, index) => ({ id, place: index + 1, writtenMark, interview, composite }));
}
