import type { Loaders } from '@unionhall/database';
import { type Connection, connectionOf, pageOf, type PageArguments } from '@unionhall/graphql';
import { CollectionAssessment } from './collection-assessment.entity';
import type { CollectionAssessmentFilter, CollectionAssessmentOrder } from './collection-assessment.inputs';

export const CollectionAssessmentConnection = connectionOf('CollectionAssessment', '考核表', () => CollectionAssessment);

/** A page of the sheets a filter leaves. */
export function assessmentsPage(loaders: Loaders, { year, tradeUnionId, taxBranchId }: CollectionAssessmentFilter, orderBy: CollectionAssessmentOrder, page: PageArguments): Promise<Connection<CollectionAssessment>> {
  const conditions: [string, string | number][] = [];
  if (year) conditions.push(['year = ?', year]);
  if (tradeUnionId) conditions.push(['trade_union_id = ?', tradeUnionId]);
  if (taxBranchId) conditions.push(['tax_branch_id = ?', taxBranchId]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, CollectionAssessment, { where, parameters: conditions.map(([, value]) => value), orderBy, descending: true }, page);
}
