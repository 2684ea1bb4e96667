import type { Loaders } from '@unionhall/database';
import { type Connection, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ServiceTask } from './service-task.entity';
import type { ServiceTaskFilter, ServiceTaskOrder } from './service-task.inputs';

const UNDONE = "state IN ('requested', 'accepted')";

/** A page of the tasks a filter leaves; the queue is those undone, the oldest first. */
export function serviceTasksPage(loaders: Loaders, personId: string | null, today: LocalDate, filter: ServiceTaskFilter, orderBy: ServiceTaskOrder, page: PageArguments): Promise<Connection<ServiceTask>> {
  const { workstationId, state, kind, employerId, tradeUnionId, mine, overdue } = filter;
  const conditions: [string, unknown][] = [];
  if (workstationId) conditions.push(['workstation_id = ?', workstationId]);
  if (state) conditions.push(['state = ?', state]);
  if (kind) conditions.push(['kind = ?', kind]);
  if (employerId) conditions.push(['employer_id = ?', employerId]);
  if (tradeUnionId) conditions.push(['trade_union_id = ?', tradeUnionId]);
  if (mine === true) conditions.push(['assignee_id = ?', personId]);
  if (mine === false) conditions.push(['NOT (assignee_id <=> ?)', personId]);
  if (overdue === true) conditions.push([`${UNDONE} AND due_on < ?`, today]);
  if (overdue === false) conditions.push([`NOT (${UNDONE} AND due_on < ?)`, today]);
  const where = ['TRUE', ...conditions.map(([condition]) => condition)].join(' AND ');
  return pageOf(loaders, ServiceTask, { where, parameters: conditions.map(([, value]) => value), orderBy }, page);
}

/** A page of the tasks about an employer or a union, or taken on by a person, the latest first. */
export function tasksOf(loaders: Loaders, column: 'employerId' | 'tradeUnionId' | 'assigneeId', id: string, page: PageArguments): Promise<Connection<ServiceTask>> {
  return pageForParent(loaders, ServiceTask, column, id, { where: 'TRUE', parameters: [], orderBy: 'id', descending: true }, page);
}
