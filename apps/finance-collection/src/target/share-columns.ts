import { month } from '@unionhall/kernel';
import type { CollectionTargetShare, TargetSide } from './target-breakdown.entity';

/** The columns that say whose a share is. */
export function shareColumns(side: TargetSide, of: string): Pick<CollectionTargetShare, 'tradeUnionId' | 'taxBranchId' | 'month'> {
  return { tradeUnionId: side === 'trade-union' ? of : null, taxBranchId: side === 'tax-branch' ? of : null, month: side === 'month' ? month(of) : null };
}
