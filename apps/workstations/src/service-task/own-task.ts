import { type Caller, notFound } from '@unionhall/contracts';
import type { FactSource } from '@unionhall/database';
import { ServiceTask, serviceTaskReaders } from './service-task.entity';

/** A task the caller may see, to change it: the staff any, others what they asked for or what is about the employer they represent. Throws NOT_FOUND for the rest. */
export async function ownTaskToChange(source: FactSource, { personId, employerId, roles }: Caller, { taskId, expectedVersion }: { readonly taskId: string; readonly expectedVersion: number }): Promise<ServiceTask> {
  const task = await source.toChange(ServiceTask, taskId, expectedVersion);
  const isStaff = roles.some((role) => (serviceTaskReaders as readonly string[]).includes(role));
  const represents = roles.includes('employer-representative') && task.employerId !== null && task.employerId === employerId;
  if (!isStaff && task.requestedById !== personId && !represents) throw notFound('ServiceTask', taskId);
  return task;
}
