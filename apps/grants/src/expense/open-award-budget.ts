import { type ActTransaction, insertRow } from '@unionhall/database';
import type { BudgetLineFact } from '../application/budget.rule';
import { AwardBudgetLine } from './award-budget-line.entity';
import { budgetByPurpose } from './changed-budget';

/** Opens an award's budget: what its application planned for each purpose. */
export async function openAwardBudget(tx: ActTransaction, awardId: string, planned: readonly BudgetLineFact[]): Promise<void> {
  for (const { category, purpose, amount: budget } of budgetByPurpose(planned)) {
    await insertRow(tx.manager, AwardBudgetLine, { id: tx.newId(), awardId, category, purpose, budget, spent: 0n, version: 1 });
  }
}
