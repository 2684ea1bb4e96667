import type { DepartmentPart } from '@unionhall/graphql';
import { AwardBudgetChange, AwardBudgetChangeLine } from './award-budget-change.entity';
import { AwardBudgetLine } from './award-budget-line.entity';
import { changeAwardBudget } from './change-award-budget';
import { ExpenseVoucher } from './expense-voucher.entity';
import { AwardBudgetChangeFields, AwardBudgetContentResolver, ExpenseVoucherResolver } from './expense.resolver';
import { recordExpense } from './record-expense';

export const expensePart: DepartmentPart = {
  acts: [recordExpense, changeAwardBudget],
  entities: [AwardBudgetLine, AwardBudgetChange, AwardBudgetChangeLine, ExpenseVoucher],
  resolvers: [ExpenseVoucherResolver, AwardBudgetChangeFields, AwardBudgetContentResolver],
};
