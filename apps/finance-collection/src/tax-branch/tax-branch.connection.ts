import { connectionOf } from '@unionhall/graphql';
import { TaxBranch } from './tax-branch.entity';

export const TaxBranchConnection = connectionOf('TaxBranch', '基层分局', () => TaxBranch);
