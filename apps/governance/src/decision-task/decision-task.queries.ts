import type { FactSource, Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Decision } from '../decision/decision.entity';
import { DecisionTask } from './decision-task.entity';
import type { DecisionTaskFilter } from './decision-task.inputs';

/** A task that will change, as the caller saw it, and the decision it belongs to. */
export async function taskToChange(source: FactSource, { taskId, expectedVersion }: { readonly taskId: string; readonly expectedVersion: number }) {
  const task = await source.toChange(DecisionTask, taskId, expectedVersion);
  return { task, decision: await source.toRead(Decision, task.decisionId) };
}

/** A page of the tasks of decisions, the earliest due first. */
export function decisionTasksPage(loaders: Loaders, personId: string | null, today: LocalDate, { state, overdue, mine }: DecisionTaskFilter, page: PageArguments): Promise<Connection<DecisionTask>> {
  const conditions: [string, unknown[]][] = [];
  if (state) conditions.push(['state = ?', [state]]);
  if (overdue === true) conditions.push(["state = 'open' AND due_on < ?", [today]]);
  if (overdue === false) conditions.push(["(state <> 'open' OR due_on >= ?)", [today]]);
  if (mine === true) conditions.push(['responsible_id = ?', [personId]]);
  if (mine === false) conditions.push(['responsible_id <> ?', [personId]]);
  const where = ['TRUE', ...conditions.map(([condition]) => condition)].join(' AND ');
  return pageOf(loaders, DecisionTask, { where, parameters: conditions.flatMap(([, each]) => each), orderBy: 'dueOn', descending: false }, page);
}
