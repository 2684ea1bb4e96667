import { parameterOn, rowsOf } from '@unionhall/database';
import type { ActReplay } from '@unionhall/graphql';
import { dayInShanghai, judge } from '@unionhall/kernel';
import { openRoundRules } from './open-round.rule';
import { GrantCriterion } from './round-terms.entity';
import { GrantRound } from './round.entity';

/** Asks the rules of openRound again over the rounds that were opened [YZ-7, CP-4]. What a round was opened with never changes. */
export const replayOpenRound: ActReplay = {
  act: 'openRound',
  subjectType: 'GrantRound',
  parameters: ['grants.round-quota', 'grants.award-amount', 'common.publicity-working-days'],
  replay: async (source, { since, until, most }) => {
    const steps = await source.statements.query<{ actId: string; at: Date; roundId: string }[]>(
      `SELECT act_id AS actId, at, subject_id AS roundId FROM grant_round_state_change WHERE from_state IS NULL AND at >= ? AND at < ? ORDER BY at, id LIMIT ${most}`,
      [since, until],
    );
    if (steps.length === 0) return [];
    const ids = steps.map(({ roundId }) => roundId);
    const rounds = new Map((await rowsOf(source.statements, GrantRound, 'WHERE id IN (?)', [ids])).map((round) => [round.id, round]));
    const criteria = Map.groupBy(await rowsOf(source.statements, GrantCriterion, 'WHERE round_id IN (?)', [ids]), ({ roundId }) => roundId);
    return Promise.all(
      steps.map(async ({ actId, at, roundId }) => {
        const today = dayInShanghai(at);
        const [quota, awardAmount, publicityWorkingDays] = await Promise.all([
          parameterOn(source, 'grants.round-quota', today),
          parameterOn(source, 'grants.award-amount', today),
          parameterOn(source, 'common.publicity-working-days', today),
        ]);
        const { year, quota: asked, windowFirst, windowLast, publicityWorkingDays: days } = rounds.get(roundId)!;
        const input = { year, quota: asked, windowFirst, windowLast, publicityWorkingDays: days, criteria: criteria.get(roundId) ?? [] };
        const { refusals } = judge(openRoundRules, { input, today, roundOfYear: null, inForce: { quota, awardAmount, publicityWorkingDays } });
        return { actId, at, subjectId: roundId, refusals };
      }),
    );
  },
};
