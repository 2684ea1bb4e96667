import { type DomainEvent, serviceTaskMoved } from '@unionhall/contracts';
import type { ServiceTask } from './service-task.entity';

/** What finance must learn of a task: where it stands, if it hangs on what finance registers about a unit [DX-3, DX-4]. */
export function taskMoved({ id, employerId, kind, state, title, version }: ServiceTask): DomainEvent[] {
  if (employerId === null || (kind !== 'park-union-organising' && kind !== 'dues-collection')) return [];
  return [serviceTaskMoved.about(id, { taskId: id, employerId, kind, state, title, version })];
}
