import { trailCheckpointed } from '@unionhall/contracts';
import { insertRow, on } from '@unionhall/database';
import { TrailAnchor } from '../trail-anchor/trail-anchor.entity';

/**
 * Anchors a checkpoint of a department's trail. Throws when the same checkpoint comes with another hash: somebody
 * rewrote a trail, so the event is set aside as dead and the alarm calls a person.
 */
export const onTrailCheckpointed = on(trailCheckpointed, async (manager, { department, checkpointId, size, root, checkpointSha256, at }, { id }) => {
  const anchored = await manager.findOneBy(TrailAnchor, { department, checkpointId });
  if (!anchored) {
    await insertRow(manager, TrailAnchor, { id, department, checkpointId, size, root, checkpointSha256, at: new Date(at) });
  } else if (anchored.checkpointSha256 !== checkpointSha256) {
    throw new Error(`checkpoint ${checkpointId} of ${department} was anchored with another hash: its trail was rewritten`);
  }
});
