import type { Caller } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ServiceTask } from '../service-task/service-task.entity';

const AT_THE_STATION = 'workstation_id IN (SELECT seconded.workstation_id FROM secondment_copy seconded WHERE seconded.person_id = ? AND seconded.from_day <= ? AND (seconded.until_day IS NULL OR seconded.until_day >= ?))';
const NO_HAND_IN_IT = 'NOT (assignee_id <=> ?) AND NOT EXISTS (SELECT 1 FROM service_step step WHERE step.task_id = service_task.id AND step.recorded_by_id = ?)';

/** A page of the tasks that wait for somebody, the first due first; whether he may, their permissions say. */
export function serviceTasksWaiting(loaders: Loaders, { personId, roles, employerId, unionId }: Caller, today: LocalDate, page: PageArguments): Promise<Connection<ServiceTask>> {
  const unit = roles.includes('employer-representative') ? employerId : null;
  const union = roles.includes('union-chair') ? unionId : null;
  const where = `(state = 'requested' AND ${AT_THE_STATION}) OR (state = 'accepted' AND assignee_id = ?) OR (state = 'completed' AND ${NO_HAND_IN_IT} AND (requested_by_id = ? OR employer_id = ? OR trade_union_id = ?))`;
  return pageOf(loaders, ServiceTask, { where: `(${where})`, parameters: [personId, today, today, personId, personId, personId, personId, unit, union], orderBy: 'dueOn' }, page);
}
