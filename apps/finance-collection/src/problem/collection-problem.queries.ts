import { type Loaders, rowsOf, type Statements } from '@unionhall/database';
import { type Connection, connectionOf, pageOf, type PageArguments } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { containing } from '../text-within';
import { CollectionProblem } from './collection-problem.entity';
import type { CollectionProblemFilter, CollectionProblemOrder } from './collection-problem.inputs';

export const CollectionProblemConnection = connectionOf('CollectionProblem', '代收工作中的问题', () => CollectionProblem);

/** A page of the problems a filter leaves. */
export function problemsPage(loaders: Loaders, { solved, side, employerId, taxBranchId, titleContains }: CollectionProblemFilter, orderBy: CollectionProblemOrder, page: PageArguments): Promise<Connection<CollectionProblem>> {
  const conditions: [string, string | boolean][] = [];
  if (solved !== null && solved !== undefined) conditions.push(['(solved_on IS NOT NULL) = ?', solved]);
  if (side) conditions.push(['side = ?', side]);
  if (employerId) conditions.push(['employer_id = ?', employerId]);
  if (taxBranchId) conditions.push(['tax_branch_id = ?', taxBranchId]);
  if (titleContains) conditions.push(['title LIKE ?', containing(titleContains)]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, CollectionProblem, { where, parameters: conditions.map(([, value]) => value), orderBy, descending: orderBy === 'id' }, page);
}

/** The problems that were raised and not solved on a day, the oldest first, at most a hundred. */
export function problemsOpenOn(statements: Statements, day: LocalDate): Promise<CollectionProblem[]> {
  return rowsOf(statements, CollectionProblem, 'WHERE raised_on <= ? AND (solved_on IS NULL OR solved_on > ?) ORDER BY id LIMIT 100', [day, day]);
}
