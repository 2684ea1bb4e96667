import { act, type ActTransaction, canonicalJson, haveParameters, insertRow, parameterOn, rowsOf, sha256Hex } from '@unionhall/database';
import { roundLife } from '../round/round.life';
import { GrantCriterion } from '../round/round-terms.entity';
import { GrantRound } from '../round/round.entity';
import { reviewProgressOf } from '../score/review-progress';
import { rankRoundRules } from './rank-round.rule';
import { rankingInputs } from './ranking-inputs';
import { GrantRanking, GrantRankingLine } from './ranking.entity';
import { RankRoundInput } from './ranking.inputs';
import { type RankedApplication, rankApplications } from './ranking.rule';

/** Ranks a round by its opened scores (评审排名) [YZ-8, YZ-2]. */
export const rankRound = act({
  name: 'rankRound',
  description: '评审排名。Ranks a round by its opened scores.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: RankRoundInput,
  object: GrantRound,
  answers: 'round',
  published: true,
  ask: (ask, _input, source) => haveParameters(ask, source, ['grants.experts-per-application', 'grants.studio-bonus']),
  gather: async (source, { input: { roundId, expectedVersion }, today }) => ({
    round: await source.toChange(GrantRound, roundId, expectedVersion),
    progress: await reviewProgressOf(source, roundId),
    required: await parameterOn(source, 'grants.experts-per-application', today),
    studioBonus: await parameterOn(source, 'grants.studio-bonus', today),
  }),
  rules: rankRoundRules,
  write: async (tx, { round, studioBonus, personId, now }) => {
    const criteria = await rowsOf(tx.manager, GrantCriterion, 'WHERE round_id = ? ORDER BY id', [round.id]);
    const { inputs: applications, entitled } = await rankingInputs(tx.manager, round.id, studioBonus);
    const inputsSha256 = sha256Hex(canonicalJson({ criteria: criteria.map(({ id, weight }) => ({ id, weight })), applications }));
    const ranking = { id: tx.newId(), roundId: round.id, rule: 'trimmed-mean' as const, studioBonus, inputsSha256, rankedById: personId, rankedAt: now, version: 1 };
    await insertRow(tx.manager, GrantRanking, ranking);
    await writeLines(tx, ranking, rankApplications(criteria, applications), entitled);
    return roundLife.move(tx, round, 'rankRound', now);
  },
  about: ({ roundId }) => roundId,
});

async function writeLines(tx: ActTransaction, { id: rankingId, roundId }: GrantRanking, ranked: readonly RankedApplication[], entitled: ReadonlySet<string>): Promise<void> {
  await tx.manager.insert(
    GrantRankingLine,
    ranked.map(({ sheets: inputs, submittedAt, ...line }) => ({ id: tx.newId(), rankingId, roundId, ...line, hasRightToBonus: entitled.has(line.applicationId), submittedAt: new Date(submittedAt), inputs: [...inputs] })),
  );
}
