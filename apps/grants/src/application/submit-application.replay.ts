import { parameterOn } from '@unionhall/database';
import type { ActReplay } from '@unionhall/graphql';
import { dayInShanghai, type Fen, judge } from '@unionhall/kernel';
import { budgetIsWithinAward } from './budget.rule';

interface Submitted {
  readonly actId: string;
  readonly at: Date;
  readonly applicationId: string;
  readonly awardAmount: string;
  readonly budget: string;
}

/** Asks again whether the budgets that were submitted would have been within the amount for each project [YZ-7], had the round been opened with the amount supposed. */
export const replaySubmitApplication: ActReplay = {
  act: 'submitApplication',
  subjectType: 'GrantApplication',
  parameters: ['grants.award-amount'],
  replay: async (source, { since, until, most }) => {
    const submitted = await source.statements.query<Submitted[]>(
      `SELECT revision.act_id AS actId, revision.submitted_at AS at, revision.application_id AS applicationId, CAST(round.award_amount AS CHAR) AS awardAmount,
          CAST(COALESCE((SELECT SUM(item.amount) FROM grant_revision_item AS item WHERE item.revision_id = revision.id AND item.part = 'budget-line'), 0) AS CHAR) AS budget
         FROM grant_application_revision AS revision
         JOIN grant_application AS application ON application.id = revision.application_id
         JOIN grant_round AS round ON round.id = application.round_id
        WHERE revision.submitted_at >= ? AND revision.submitted_at < ? ORDER BY revision.submitted_at, revision.id LIMIT ${most}`,
      [since, until],
    );
    return Promise.all(
      submitted.map(async ({ actId, at, applicationId, awardAmount, budget }) => {
        const [stored, inForce] = [BigInt(awardAmount), await parameterOn(source, 'grants.award-amount', dayInShanghai(at))];
        const facts = { budgetLines: [{ category: 'a', purpose: 'training', description: '', amount: BigInt(budget) as Fen }], round: { awardAmount: stored < inForce ? stored : inForce } } as const;
        return { actId, at, subjectId: applicationId, refusals: judge([budgetIsWithinAward], facts).refusals };
      }),
    );
  },
};
