import { arrearsCleared, type EventEnvelope, unionFormed, unionFound } from '@unionhall/contracts';
import { canonicalJson, on, personBehind, rowsOf, sha256Hex, tellEvents, transactionOfEvent } from '@unionhall/database';
import { dayInShanghai } from '@unionhall/kernel';
import type { EntityManager } from 'typeorm';
import { ServiceTask, type ServiceTaskKind } from '../service-task/service-task.entity';
import { serviceTaskLife } from '../service-task/service-task.life';
import { taskMoved } from '../service-task/task-moved';

/** What came true at finance, and of which tasks it is the result. */
interface CameTrue {
  readonly employerId: string;
  readonly kind: ServiceTaskKind;
  readonly act: 'unionFormed' | 'arrearsCleared';
  readonly result: string;
}

const hasUnion = (employerId: string, union: string): CameTrue => ({ employerId, kind: 'park-union-organising', act: 'unionFormed', result: `单位已建会：${union}。The unit has its union.` });

/** A unit formed its union: tasks to help it do so are done [DX-3]. */
export const onUnionFormed = on(unionFormed, (manager, { employerId, name }, envelope) => completeBy(manager, envelope, hasUnion(employerId, name)));

/** Or it was found to have one. */
export const onUnionFound = on(unionFound, (manager, { employerId, name }, envelope) => completeBy(manager, envelope, hasUnion(employerId, name)));

/** A unit lacks nothing any more: tasks to collect from it are done [DX-3]. */
export const onArrearsCleared = on(arrearsCleared, (manager, { employerId }, envelope) =>
  completeBy(manager, envelope, { employerId, kind: 'dues-collection', act: 'arrearsCleared', result: '单位欠缴已结清。The unit lacks nothing any more.' }),
);

/** The tasks are done by whoever did it at finance, the event is the evidence; that they served is still confirmed by somebody else [DX-4]. */
async function completeBy(manager: EntityManager, envelope: EventEnvelope, { employerId, kind, act, result }: CameTrue): Promise<void> {
  const tasks = await rowsOf(manager, ServiceTask, "WHERE employer_id = ? AND kind = ? AND state IN ('requested', 'accepted') ORDER BY id FOR UPDATE", [employerId, kind]);
  const evidenceSha256 = sha256Hex(canonicalJson({ id: envelope.id, name: envelope.name, from: envelope.from, payload: envelope.payload }));
  const [personId, now] = [personBehind(envelope), new Date(envelope.at)];
  const done = { completedById: personId, completedOn: dayInShanghai(now), result, evidenceSha256, evidenceEventId: envelope.id };
  for (const task of tasks) {
    const completed = await serviceTaskLife.move(transactionOfEvent(manager, envelope), task, act, now, done);
    await tellEvents(manager, { department: envelope.to, caller: { personId }, now }, taskMoved(completed));
  }
}
