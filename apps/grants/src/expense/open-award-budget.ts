import { type ActTransaction, insertRow } from '@unionhall/database';
import { sumFen } from '@unionhall/kernel';
import type { BudgetLineFact } from '../application/budget.rule';
import { AwardBudgetLine } from './award-budget-line.entity';

/** Opens an award's budget: what its application planned for each purpose, several lines of one purpose added up. */
export async function openAwardBudget(tx: ActTransaction, awardId: string, planned: readonly BudgetLineFact[]): Promise<void> {
  for (const lines of Map.groupBy(planned, ({ category, purpose }) => `${category} ${purpose}`).values()) {
    const { category, purpose } = lines[0]!;
    await insertRow(tx.manager, AwardBudgetLine, { id: tx.newId(), awardId, category, purpose, budget: sumFen(lines.map(({ amount }) => amount)), spent: 0n, version: 1 });
  }
}
