import type { Loaders } from '@unionhall/database';
import { LARGEST_PAGE } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import type { OverdueItem } from './overdue-item.type';

/** What is overdue on a day, the longest first, at most a hundred; one statement. */
export function overdueItems({ statements }: Loaders, today: LocalDate): Promise<OverdueItem[]> {
  return statements.query<OverdueItem[]>(
    `SELECT kind, inquiryId, findingId, taskId, dueOn, DATEDIFF(?, dueOn) AS daysOverdue FROM (
       SELECT 'inquiry' AS kind, id AS inquiryId, NULL AS findingId, NULL AS taskId, due_on AS dueOn FROM inquiry WHERE state = 'asked' AND due_on < ?
       UNION ALL SELECT 'finding', NULL, id, NULL, due_on FROM audit_finding WHERE state = 'open' AND due_on < ?
       UNION ALL SELECT 'task', NULL, NULL, id, due_on FROM decision_task WHERE state = 'open' AND due_on < ?) AS overdue
     ORDER BY dueOn, inquiryId, findingId, taskId LIMIT ${LARGEST_PAGE}`,
    [today, today, today, today],
  );
}
