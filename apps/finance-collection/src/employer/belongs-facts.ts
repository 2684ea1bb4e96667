import type { FactSource } from '@unionhall/database';
import { TaxBranch } from '../tax-branch/tax-branch.entity';
import { TradeUnion } from '../trade-union/trade-union.entity';
import type { EmployerBelongsFacts } from './employer-belongs.rule';

/** The union and branch somebody names, as they are registered. */
export async function belongsFacts(source: FactSource, { tradeUnionId, taxBranchId }: EmployerBelongsFacts['belongs']): Promise<Pick<EmployerBelongsFacts, 'tradeUnion' | 'branchIsRegistered'>> {
  return {
    tradeUnion: tradeUnionId ? await source.find(TradeUnion, tradeUnionId) : null,
    branchIsRegistered: taxBranchId ? (await source.find(TaxBranch, taxBranchId)) !== null : true,
  };
}
