import { canonicalJson, type Loaders, sha256Hex } from '@unionhall/database';
import { GrantCriterion } from '../round/round-terms.entity';
import { GrantScore } from '../score/score.entity';
import { type GrantRanking, GrantRankingLine } from './ranking.entity';
import { rankApplications, type RankedApplication, type RankingInput } from './ranking.rule';

/** A ranking as it was stored, with the scores it was made from. */
export interface StoredRanking {
  readonly criteria: readonly GrantCriterion[];
  /** What the ranking looked at, in the order of the applications' ids. */
  readonly inputs: readonly RankingInput[];
  readonly lines: readonly GrantRankingLine[];
}

/** Reads a ranking with the sheets that counted in it, as they are stored now. */
export async function storedRanking(loaders: Loaders, { id, roundId }: GrantRanking): Promise<StoredRanking> {
  const [criteria, lines] = await Promise.all([loaders.children(GrantCriterion, 'roundId', roundId), loaders.children(GrantRankingLine, 'rankingId', id)]);
  const inputs = await Promise.all(
    lines
      .toSorted((one, other) => (one.applicationId < other.applicationId ? -1 : 1))
      .map(async ({ applicationId, submittedAt, bonus, inputs: counted }): Promise<RankingInput> => {
        const sheetIds = counted.map(({ sheetId }) => sheetId).toSorted();
        const sheets = await Promise.all(sheetIds.map(async (sheetId) => ({ sheetId, scores: scoresOf(await loaders.children(GrantScore, 'sheetId', sheetId)) })));
        return { applicationId, submittedAt: submittedAt.getTime(), bonus, sheets };
      }),
  );
  return { criteria, inputs, lines };
}

const scoresOf = (scores: readonly GrantScore[]) => Object.fromEntries(scores.map(({ criterionId, score }) => [criterionId, score]));

/** The ranking made again from the stored scores, by the very function that made it. */
export interface Recomputed {
  readonly inputsSha256: string;
  /** The applications whose place or points came out otherwise. */
  readonly differing: readonly string[];
}

/** Ranks again from the stored scores and compares every figure. */
export function recompute({ criteria, inputs, lines }: StoredRanking): Recomputed {
  const again = new Map(rankApplications(criteria, inputs).map((line) => [line.applicationId, line]));
  return {
    inputsSha256: sha256Hex(canonicalJson({ criteria: criteria.map(({ id, weight }) => ({ id, weight })), applications: inputs })),
    differing: lines.filter((line) => figuresOf(line, line.submittedAt.getTime(), line.inputs) !== figuresOfAgain(again.get(line.applicationId)!)).map(({ applicationId }) => applicationId),
  };
}

/** Everything a line says, in one text. */
function figuresOf({ place, mean, bonus, total, heaviestCriterionMean }: Omit<RankedApplication, 'submittedAt' | 'sheets'>, submittedAt: number, sheets: RankedApplication['sheets']): string {
  return canonicalJson({ place, mean, bonus, total, heaviestCriterionMean, submittedAt, sheets: sheets.map(({ sheetId, result, dropped }) => ({ sheetId, result, dropped })) });
}

const figuresOfAgain = (line: RankedApplication) => figuresOf(line, line.submittedAt, line.sheets);
