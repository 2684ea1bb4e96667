import { type Caller, notFound } from '@unionhall/contracts';
import type { FactSource } from '@unionhall/database';
import { ServiceTask, serviceTaskReaders, speaksFor } from './service-task.entity';

/** A task the caller may see, to change it: the staff any, others what they asked for or what is about the unit or union they speak for. Throws NOT_FOUND for the rest. */
export async function ownTaskToChange(source: FactSource, caller: Caller, { taskId, expectedVersion }: { readonly taskId: string; readonly expectedVersion: number }): Promise<ServiceTask> {
  const task = await source.toChange(ServiceTask, taskId, expectedVersion);
  const isStaff = caller.roles.some((role) => (serviceTaskReaders as readonly string[]).includes(role));
  if (!isStaff && task.requestedById !== caller.personId && !speaksFor(caller, task)) throw notFound('ServiceTask', taskId);
  return task;
}
