import { secondmentEnded, secondmentStarted } from '@unionhall/contracts';
import type { EntityManager } from 'typeorm';
import { on } from '../inbox/receive';

type Started = (typeof secondmentStarted)['payload']['_output'];

/** Keeps in the copy of personnel's secondments: that somebody is at a workstation, as what and since when [DX-2]. */
export async function keepSecondment(manager: EntityManager, { secondmentId, personId, workstationId, capacity, from, version }: Started): Promise<void> {
  await manager.query('INSERT INTO secondment_copy (id, person_id, workstation_id, capacity, from_day, until_day, version) VALUES (?, ?, ?, ?, ?, NULL, ?)', [
    secondmentId,
    personId,
    workstationId,
    capacity,
    from,
    version,
  ]);
}

/** Keeps in it until when; an end is heard after the beginning, because events of one secondment come in their order. */
export const keepSecondmentEnds = on(secondmentEnded, async (manager, { secondmentId, until, version }) => {
  await manager.query('UPDATE secondment_copy SET until_day = ?, version = ? WHERE id = ?', [until, version, secondmentId]);
});
