import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { TaxBranch } from './tax-branch.entity';
import type { TaxBranchOrder } from './tax-branch.inputs';

/** A page of all tax branches. */
export function taxBranchesPage(loaders: Loaders, orderBy: TaxBranchOrder, page: PageArguments): Promise<Connection<TaxBranch>> {
  return pageOf(loaders, TaxBranch, { where: 'TRUE', parameters: [], orderBy }, page);
}
