import { parameterOn, rowsOf } from '@unionhall/database';
import type { ActReplay } from '@unionhall/graphql';
import { dayInShanghai, type Fen, judge } from '@unionhall/kernel';
import { GrantRevisionItem } from '../revision/revision-item.entity';
import { GrantCategoryLimit } from '../round/round-terms.entity';
import { type BudgetCategory, budgetIsWithinAward, type BudgetLineFact, categoriesAreWithinLimits } from './budget.rule';

interface Submitted {
  readonly actId: string;
  readonly at: Date;
  readonly revisionId: string;
  readonly applicationId: string;
  readonly roundId: string;
  readonly awardAmount: string;
}

const BUDGET_LINES = `WHERE revision_id IN (?) AND part = 'budget-line'`;

/** Asks again whether the budgets that were submitted would have been within the amount for each project [YZ-7] and the limits of the categories [YZ-9], had the round been opened with those supposed. */
export const replaySubmitApplication: ActReplay = {
  act: 'submitApplication',
  subjectType: 'GrantApplication',
  parameters: ['grants.award-amount', 'grants.category-limits'],
  replay: async (source, { since, until, most }) => {
    const submitted = await source.statements.query<Submitted[]>(
      `SELECT revision.act_id AS actId, revision.submitted_at AS at, revision.id AS revisionId, revision.application_id AS applicationId, round.id AS roundId, CAST(round.award_amount AS CHAR) AS awardAmount
         FROM grant_application_revision AS revision
         JOIN grant_application AS application ON application.id = revision.application_id
         JOIN grant_round AS round ON round.id = application.round_id
        WHERE revision.submitted_at >= ? AND revision.submitted_at < ? ORDER BY revision.submitted_at, revision.id LIMIT ${most}`,
      [since, until],
    );
    if (submitted.length === 0) return [];
    const lines = Map.groupBy(await rowsOf(source.statements, GrantRevisionItem, BUDGET_LINES, [submitted.map(({ revisionId }) => revisionId)]), ({ revisionId }) => revisionId);
    const limits = Map.groupBy(await rowsOf(source.statements, GrantCategoryLimit, 'WHERE round_id IN (?)', [submitted.map(({ roundId }) => roundId)]), ({ roundId }) => roundId);
    return Promise.all(
      submitted.map(async ({ actId, at, revisionId, applicationId, roundId, awardAmount }) => {
        const [stored, inForce] = [BigInt(awardAmount), await parameterOn(source, 'grants.award-amount', dayInShanghai(at))];
        const limitsInForce = await parameterOn(source, 'grants.category-limits', dayInShanghai(at));
        const facts = {
          budgetLines: (lines.get(revisionId) ?? []).map(({ category, purpose, text, amount }): BudgetLineFact => ({ category: category!, purpose: purpose!, description: text!, amount: amount! })),
          round: { awardAmount: (stored < inForce ? stored : inForce) as Fen },
          categoryLimits: (Object.entries(limitsInForce) as [BudgetCategory, number][]).map(([category, hundredths]) => {
            const ofRound = limits.get(roundId)?.find((limit) => limit.category === category)?.hundredths ?? 100_00;
            return { category, hundredths: Math.min(ofRound, hundredths) };
          }),
        };
        return { actId, at, subjectId: applicationId, refusals: judge([budgetIsWithinAward, categoriesAreWithinLimits], facts).refusals };
      }),
    );
  },
};
