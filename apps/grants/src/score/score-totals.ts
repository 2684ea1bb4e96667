import type { Loaders } from '@unionhall/database';
import { roundedQuotient, weighted } from '../ranking/ranking.rule';
import { GrantCriterion } from '../round/round-terms.entity';
import { pointsText } from '@unionhall/kernel';
import { GrantScoreSheet } from './score-sheet.entity';
import { GrantScore } from './score.entity';

/** What each opened sheet of an application comes to by the weights, highest first, so that the order says nothing of who gave it; none while they are sealed. */
export async function scoreTotals(loaders: Loaders, applicationId: string, roundId: string): Promise<string[]> {
  const [criteria, sheets] = await Promise.all([loaders.children(GrantCriterion, 'roundId', roundId), loaders.children(GrantScoreSheet, 'applicationId', applicationId)]);
  const scores = await Promise.all(sheets.map(({ id }) => loaders.children(GrantScore, 'sheetId', id)));
  return scores
    .filter((ofSheet) => ofSheet.length > 0)
    .map((ofSheet) => roundedQuotient(weighted(Object.fromEntries(ofSheet.map(({ criterionId, score }) => [criterionId, score])), criteria), 100))
    .toSorted((one, other) => other - one)
    .map(pointsText);
}
