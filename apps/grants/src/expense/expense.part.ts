import type { DepartmentPart } from '@unionhall/graphql';
import { AwardBudgetLine } from './award-budget-line.entity';
import { ExpenseVoucher } from './expense-voucher.entity';
import { ExpenseVoucherResolver } from './expense.resolver';
import { recordExpense } from './record-expense';

export const expensePart: DepartmentPart = {
  acts: [recordExpense],
  entities: [AwardBudgetLine, ExpenseVoucher],
  resolvers: [ExpenseVoucherResolver],
};
