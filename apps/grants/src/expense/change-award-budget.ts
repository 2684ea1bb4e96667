import { matterSubjectChanged } from '@unionhall/contracts';
import { act, type ActTransaction, decisionById, guardedUpdate, insertRow } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { Award } from '../award/award.entity';
import { GrantCategoryLimit } from '../round/round-terms.entity';
import { GrantRound } from '../round/round.entity';
import { AwardBudgetChange, AwardBudgetChangeLine } from './award-budget-change.entity';
import { AwardBudgetLine } from './award-budget-line.entity';
import { changeAwardBudgetRules } from './change-award-budget.rule';
import { AWARD_BUDGET, budgetByPurpose, changedBudgetSha256, type PurposeBudget } from './changed-budget';
import { ChangeAwardBudgetInput } from './expense.inputs';

/** Moves money between the lines of an award's budget (预算调整), by the decision over exactly the changed budget [GY-2b, YZ-9]. */
export const changeAwardBudget = act({
  name: 'changeAwardBudget',
  description: '按集体决定调整预算,总额不变。Moves money between the lines of an award’s budget, by decision; the sum stays.',
  who: ['officer'],
  under: 'innovation-fund',
  input: ChangeAwardBudgetInput,
  object: Award,
  answers: 'award',
  gather: async (source, { input }) => {
    const { awardId, expectedVersion } = input;
    const award = await source.toChange(Award, awardId, expectedVersion);
    const changes = await source.children(AwardBudgetChange, 'awardId', awardId);
    const number = changes.length + 1;
    return {
      award,
      application: await source.toRead(GrantApplication, award.applicationId),
      round: await source.toRead(GrantRound, award.roundId),
      categoryLimits: await source.children(GrantCategoryLimit, 'roundId', award.roundId),
      lines: await source.children(AwardBudgetLine, 'awardId', awardId),
      number,
      // `in`, because a form that is not filled in yet shall still hear of the state.
      decision: 'decisionId' in input ? await decisionById(source, input.decisionId) : null,
      decisionId: () => input.decisionId,
      budgetSha256: () => changedBudgetSha256(awardId, number, budgetByPurpose(input.budgetLines)),
    };
  },
  rules: changeAwardBudgetRules,
  write: async (tx, { input: { awardId, budgetLines }, award, lines, number, decision, personId, today }) => {
    const change = { id: tx.newId(), awardId, number, decisionId: decision!.id, decisionSha256: decision!.subjectSha256, actId: tx.actId, changedById: personId, changedOn: today };
    await insertRow(tx.manager, AwardBudgetChange, change);
    await carryOut(tx, change, lines, budgetByPurpose(budgetLines));
    return guardedUpdate(tx.manager, Award, award, {});
  },
  // Whatever else was raised about this budget is over a content that is past.
  tell: ({ id }) => [matterSubjectChanged.about(id, { subjectType: AWARD_BUDGET, subjectId: id, subjectSha256: null })],
  about: ({ awardId }) => awardId,
});

async function carryOut(tx: ActTransaction, { id: changeId, awardId }: AwardBudgetChange, lines: readonly AwardBudgetLine[], budget: readonly PurposeBudget[]): Promise<void> {
  const enter = ({ category, purpose }: Pick<AwardBudgetLine, 'category' | 'purpose'>, before: bigint, after: bigint) =>
    insertRow(tx.manager, AwardBudgetChangeLine, { id: tx.newId(), changeId, category, purpose, before, after });
  for (const line of lines) {
    const after = budget.find(({ purpose }) => purpose === line.purpose)?.amount ?? 0n;
    if (after !== line.budget) await guardedUpdate(tx.manager, AwardBudgetLine, line, { budget: after });
    await enter(line, line.budget, after);
  }
  for (const { category, purpose, amount } of budget) {
    if (lines.some((line) => line.purpose === purpose)) continue;
    await insertRow(tx.manager, AwardBudgetLine, { id: tx.newId(), awardId, category, purpose, budget: amount, spent: 0n, version: 1 });
    await enter({ category, purpose }, 0n, amount);
  }
}
