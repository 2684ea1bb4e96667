import type { DepartmentPart } from '@unionhall/graphql';
import { FinanceJobResolver } from './finance-job.resolver';

export const financeJobPart: DepartmentPart = {
  resolvers: [FinanceJobResolver],
};
