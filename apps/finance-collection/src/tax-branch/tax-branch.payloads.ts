import { connectionOf, payloadOf } from '@unionhall/graphql';
import { TaxBranch } from './tax-branch.entity';

export const RegisterTaxBranchPayload = payloadOf('RegisterTaxBranch', 'taxBranch', () => TaxBranch);
export const TaxBranchConnection = connectionOf('TaxBranch', '基层分局', () => TaxBranch);
