import { HouseError } from '@unionhall/contracts';
import type { RequestContext } from '@unionhall/graphql';
import { enumLabels } from '@unionhall/rulebook';
import { GrantRound } from '../round/round.entity';
import { hundredthsOf, pointsText } from '@unionhall/kernel';
import { rankingOf } from './ranking.queries';
import { rankApplications, type WeightedCriterion } from './ranking.rule';
import type { GrantRankingSupposition, GrantRankingWhatIf } from './ranking-what-if.type';
import { storedRanking } from './stored-ranking';
import { fundedPlaces, whatChanges } from './what-if';

/** Ranks a round again as supposed, by the very function of rankRound; null before it is ranked. Throws BAD_USER_INPUT for what no round could have. */
export async function rankingWhatIf({ loaders, locale }: RequestContext, roundId: string, supposed: GrantRankingSupposition): Promise<GrantRankingWhatIf | null> {
  const [round, ranking] = await Promise.all([loaders.byId(GrantRound, roundId), rankingOf(loaders, roundId)]);
  if (!round || !ranking) return null;
  const { criteria, inputs, lines } = await storedRanking(loaders, ranking);
  const bonus = supposedBonus(supposed);
  const entitled = new Set(lines.filter(({ hasRightToBonus }) => hasRightToBonus).map(({ applicationId }) => applicationId));
  const ranked = rankApplications(
    supposedWeights(criteria, supposed),
    inputs.map((input) => ({ ...input, bonus: bonus !== null && entitled.has(input.applicationId) ? bonus : input.bonus })),
  );
  const { quota = null, awardAmount = null, budget = null } = supposed;
  if ((quota !== null && quota < 0) || (awardAmount !== null && awardAmount <= 0n) || (budget !== null && budget < 0n)) throw wrong('amount');
  const funded = fundedPlaces(quota ?? round.quota, awardAmount ?? round.awardAmount, budget);
  const changes = whatChanges({ ranked: lines, funded: round.quota }, { ranked, funded });
  return {
    ruleText: enumLabels.GrantRankingRule[ranking.rule][locale],
    funded,
    fundedBefore: round.quota,
    lines: changes.map((line) => ({ ...line, line, total: pointsText(line.total), totalBefore: pointsText(line.totalBefore) })),
  };
}

function supposedBonus({ studioBonus }: GrantRankingSupposition): number | null {
  if (studioBonus === undefined || studioBonus === null) return null;
  const hundredths = hundredthsOf(studioBonus);
  if (hundredths === null) throw wrong('studio-bonus');
  return hundredths;
}

/** The weights supposed: one for each criterion of the round, 100 in all. */
function supposedWeights(criteria: readonly WeightedCriterion[], { weights }: GrantRankingSupposition): readonly WeightedCriterion[] {
  if (!weights) return criteria;
  const byId = new Map(weights.map(({ criterionId, weight }) => [criterionId, weight]));
  const supposed = criteria.map(({ id }) => ({ id, weight: byId.get(id) ?? -1 }));
  const isWhole = weights.length === criteria.length && supposed.every(({ weight }) => weight >= 0) && supposed.reduce((sum, { weight }) => sum + weight, 0) === 100;
  if (!isWhole) throw wrong('weights');
  return supposed;
}

const wrong = (what: string) => new HouseError('BAD_USER_INPUT', { reason: what });
