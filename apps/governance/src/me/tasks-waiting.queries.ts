import type { Caller, Role } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { LARGEST_PAGE } from '@unionhall/graphql';
import { taskCheckers } from '../decision-task/task-checkers';
import type { FoundWaiting } from './governance-waiting.type';

/** Tasks of decisions that wait for a person, the earliest day first: his own to carry out, and those he may check because he had no part in them [CP-5]; one statement. */
export async function tasksWaiting(loaders: Loaders, { personId, roles }: Caller): Promise<FoundWaiting[]> {
  const checks = roles.some((role) => (taskCheckers as readonly Role[]).includes(role));
  return loaders.statements.query<FoundWaiting[]>(
    `SELECT 'task-to-do' AS reason, id AS taskId, due_on AS \`on\` FROM decision_task WHERE state = 'open' AND responsible_id = ?
     UNION ALL SELECT 'task-to-check', task.id, task.done_on FROM decision_task task JOIN decision ON decision.id = task.decision_id
      WHERE ? AND task.state = 'done' AND task.responsible_id <> ? AND NOT (task.completed_by_id <=> ?) AND NOT (decision.proposed_by_id <=> ?) AND NOT (decision.entered_by_id <=> ?)
     ORDER BY \`on\`, reason, taskId LIMIT ${LARGEST_PAGE}`,
    [personId, checks, personId, personId, personId, personId],
  );
}
