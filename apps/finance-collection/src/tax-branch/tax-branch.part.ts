import type { DepartmentPart } from '@unionhall/graphql';
import { registerTaxBranch } from './register-tax-branch';
import { TaxBranch } from './tax-branch.entity';
import { TaxBranchResolver } from './tax-branch.resolver';

export const taxBranchPart: DepartmentPart = {
  acts: [registerTaxBranch],
  entities: [TaxBranch],
  resolvers: [TaxBranchResolver],
};
