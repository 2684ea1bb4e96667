import { canonicalJson, sha256Hex } from '@unionhall/database';
import { type Fen, sumFen, yuanFromFen } from '@unionhall/kernel';
import type { BudgetCategory, BudgetLineFact, SpendingPurpose } from '../application/budget.rule';

/** What a decision about an award's budget has as its subject. */
export const AWARD_BUDGET = 'AwardBudget';

/** What a budget gives to one purpose, in fen. */
export interface PurposeBudget {
  readonly category: BudgetCategory;
  readonly purpose: SpendingPurpose;
  readonly amount: Fen;
}

/** A budget by purpose: several lines of one purpose added up, in the order of their names. */
export function budgetByPurpose(planned: readonly BudgetLineFact[]): PurposeBudget[] {
  return [...Map.groupBy(planned, ({ category, purpose }) => `${category} ${purpose}`).entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, lines]) => ({ category: lines[0]!.category, purpose: lines[0]!.purpose, amount: sumFen(lines.map(({ amount }) => amount)) }));
}

/** SHA-256 of a changed budget: which award, its how manieth change, how much for each purpose. A decision fits exactly this, and therefore once [GY-2b]. */
export function changedBudgetSha256(awardId: string, number: number, budget: readonly PurposeBudget[]): string {
  return sha256Hex(canonicalJson({ awardId, number, lines: budget.map(({ category, purpose, amount }) => ({ category, purpose, amount: yuanFromFen(amount) })) }));
}
