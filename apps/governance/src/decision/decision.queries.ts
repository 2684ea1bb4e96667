import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { Decision } from './decision.entity';
import type { DecisionFilter } from './decision.inputs';

/** A page of the decisions, newest first. */
export function decisionsPage(loaders: Loaders, { powerItem, outcome, year }: DecisionFilter, page: PageArguments): Promise<Connection<Decision>> {
  const equal: Readonly<Record<string, string | number | null | undefined>> = { power_item: powerItem, outcome, year };
  const conditions = Object.entries(equal).filter(([, value]) => value !== null && value !== undefined);
  // Numbers of a year rise with its decisions, and are found by their key; by ids the later years would be read first.
  const where = ['TRUE', ...conditions.map(([column]) => `${column} = ?`)].join(' AND ');
  return pageOf(loaders, Decision, { where, parameters: conditions.map(([, value]) => value), orderBy: year ? 'number' : 'id', descending: true }, page);
}
