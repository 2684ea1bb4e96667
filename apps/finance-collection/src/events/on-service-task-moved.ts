import { serviceTaskMoved } from '@unionhall/contracts';
import { on } from '@unionhall/database';

/** Keeps what the stations are asked to do about units, as far as it hangs on what finance registers [DX-4]. */
export const onServiceTaskMoved = on(serviceTaskMoved, async (manager, { taskId, employerId, kind, state, title, version }) => {
  await manager.query(
    `INSERT INTO service_task_copy (id, employer_id, kind, state, title, version) VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE state = VALUES(state), version = VALUES(version)`,
    [taskId, employerId, kind, state, title, version],
  );
});
