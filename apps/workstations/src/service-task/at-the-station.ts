import type { FactSource } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { staffAt } from '../workstation/at-the-station';
import { ServiceTask } from './service-task.entity';

/** A task that will change, as the caller saw it, and the ids of those who are at its station on the day. */
export async function taskToChange(source: FactSource, { taskId, expectedVersion }: { readonly taskId: string; readonly expectedVersion: number }, today: LocalDate) {
  const task = await source.toChange(ServiceTask, taskId, expectedVersion);
  return { task, atStation: await staffAt(source, task.workstationId, today) };
}
